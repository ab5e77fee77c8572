import { type Language, textLanguage } from '../languages.ts';

const en = {
  title: 'Every kind of question in every state',
  lead: 'For authors: real questions of the course, each as it stands before, during and after an answer.',
  states: {
    unanswered: 'Unanswered',
    incomplete: 'Incomplete',
    near: 'Near',
    wrong: 'Wrong',
    partial: 'Partly right',
    right: 'Right',
    explained: 'Wrong, explanation open',
  },
} as const;

type GalleryTexts = {
  readonly title: string;
  readonly lead: string;
  readonly states: Readonly<Record<keyof (typeof en)['states'], string>>;
};

const zh: GalleryTexts = {
  title: '各种题型，各种状态',
  lead: '供编写者查看：课程里的真题，作答之前、作答之中和作答之后各是什么样子。',
  states: {
    unanswered: '未作答',
    incomplete: '没答完',
    near: '接近',
    wrong: '答错',
    partial: '部分正确',
    right: '答对',
    explained: '答错，打开解析',
  },
};

const byTextLanguage: Readonly<Record<'en' | 'zh', GalleryTexts>> = { en, zh };

/** The words of the gallery for authors. */
export const galleryTextsFor = (language: Language): GalleryTexts => byTextLanguage[textLanguage(language)];
