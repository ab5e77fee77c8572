import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';

const en = {
  title: 'Practise this',
  lead: 'Problems with new numbers each time. A wrong number is told which mistake makes it, and where it leaves the right way.',
  give: 'Give me a problem',
  another: 'Another problem',
  number: 'Problem {n}',
  example: 'A worked example first',
  exampleTitle: 'A worked example with other numbers',
  stepIsYours: 'This step is yours.',
  stepsAreYours: 'The last {n} steps are yours.',
  allIsYours: 'Every step is yours now.',
  notYet: 'Not yet. What is to be worked out: {asked}',
  right: 'That is right.',
  check: 'Check the step',
  show: 'Show this step',
  next: 'Next example, one more step for you',
  back: 'Back to the problem',
  unavailable: 'The problem could not be loaded. Try again when you are online.',
  shareForPercent: 'The number is right as a share of 1. The field asks for per cent: multiply by 100.',
  /** By the digits behind the point that an answer is given with. */
  rounding: [
    'Give a whole number.',
    'Give one decimal.',
    'Give two decimals.',
    'Give three decimals.',
    'Give four decimals.',
  ],
} as const;

/** Every text about problems; a language that lacks one does not compile. */
export type PracticeTexts = Widen<typeof en>;

const zh: PracticeTexts = {
  title: '练一练',
  lead: '每次换一组数。算错了，会告诉你哪种错法得出这个数，又是从哪一步岔开的。',
  give: '来一道题',
  another: '再来一道',
  number: '第{n}号题',
  example: '先看一道例题',
  exampleTitle: '换一组数的例题',
  stepIsYours: '最后一步由你来算。',
  stepsAreYours: '最后{n}步由你来算。',
  allIsYours: '这一次每一步都由你来算。',
  notYet: '还不对。要算的是：{asked}',
  right: '算对了。',
  check: '核对这一步',
  show: '看这一步',
  next: '下一道例题，多算一步',
  back: '回到题目',
  unavailable: '题目没能加载，联网后再试一次。',
  shareForPercent: '作为占1的比例，这个数是对的。这里要填百分数，再乘100。',
  rounding: ['取整数。', '保留一位小数。', '保留两位小数。', '保留三位小数。', '保留四位小数。'],
};

const byTextLanguage: Record<'en' | 'zh', PracticeTexts> = { en, zh };

/** The texts about problems, for the pages that show them. */
export const practiceTextsFor = (language: Language): PracticeTexts => byTextLanguage[textLanguage(language)];
