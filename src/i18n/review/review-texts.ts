import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';

const en = {
  title: 'Sure, and wrong',
  lead: 'Answers that you were sure of and that did not hold. Errors of this kind are the ones worth going back to.',
  loading: 'Your answers are being looked through.',
  none: 'There is nothing here. When you answer a question, say how sure you are; what you were sure of and got wrong is listed on this page.',
  failed: 'The questions could not be loaded. Nothing is lost; open this page again when you are online.',
  open: 'not yet put right',
  settled: 'answered correctly since',
  kept: 'Read from this browser, and sent nowhere.',
  noScript: 'This list is read from your browser, which needs JavaScript.',
} as const;

export type ReviewTexts = Widen<typeof en>;

const zh: ReviewTexts = {
  title: '有把握，却答错',
  lead: '你当时有把握、结果不成立的答案。最值得回头看的，就是这一类错。',
  loading: '正在查看你的答案。',
  none: '这里还没有内容。作答时选一下有没有把握，有把握却答错的题就会列在这里。',
  failed: '题目没能加载。什么都没有丢，联网后再打开这一页。',
  open: '还没改正',
  settled: '后来答对了',
  kept: '从这个浏览器里读出，不会发往任何地方。',
  noScript: '这张清单要从浏览器里读取，需要JavaScript。',
};

const byTextLanguage: Readonly<Record<'en' | 'zh', ReviewTexts>> = { en, zh };

/** The words of the page that lists confident errors. */
export const reviewTextsFor = (language: Language): ReviewTexts => byTextLanguage[textLanguage(language)];
