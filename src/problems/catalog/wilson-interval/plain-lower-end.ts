import { defineFamily, type FamilyText } from '../../family.ts';

/** Standard errors on either side for 95 and 90 per cent. */
const z: Readonly<Record<string, number>> = { ninetyFive: 1.959963984540054, ninety: 1.6448536269514722 };

export const model = defineFamily({
  output: 'plainLower',
  digits: 1,
  draw: { successes: { from: 15, to: 90, step: 1 }, n: { from: 80, to: 200, step: 10 } },
  fixed: { confidence: 'ninetyFive' },
  reasonable: ({ successes, n }) => successes > 0.15 * n && successes < 0.85 * n,
  steps: ({ successes, n, confidence }, step) => {
    const share = step('part', successes / n, 'share', { digits: 2 });
    const error = step('error', Math.sqrt((share * (1 - share)) / n), 'share', { digits: 2 });
    const times = z[confidence] ?? 0;
    const half = step('half', times * error, 'share', {
      digits: 2,
      numbers: { times: Math.round(times * 1000) / 1000 },
    });
    step('lowest', share - half, 'share');
  },
  mistakes: {
    otherEnd: { at: 'lowest', instead: (_, { step }) => step('part') + step('half') },
    oneStandardError: { at: 'half', instead: (_, { step }) => step('error') },
    lowerConfidence: { given: () => ({ confidence: 'ninety' }) },
    rootForgotten: { at: 'error', instead: (_, { right }) => right ** 2 },
    widthForEnd: { at: 'lowest', instead: (_, { step }) => step('half') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The lower end of a plain interval', zh: '简单区间的下限' },
  stem: {
    en: 'Of {nNumber} guests of a thermal bath who were asked, {successesNumber} say that they will come back. By the plain interval p ± z√(p(1 − p) ÷ n) with z = 1.96 for 95%, what is its lower end in per cent?',
    zh: '某温泉抽问了{nNumber}位客人，其中{successesNumber}位说还会再来。用简单区间p±z√(p(1−p)÷n)，95%时z=1.96，区间下限是百分之几？',
  },
  steps: {
    part: { name: { en: 'Share among the answers', zh: '答卷中的比例' }, line: '{successes} ÷ {n} = {value}' },
    error: { name: { en: 'Standard error', zh: '标准误' }, line: '√({part} × (1 − {part}) ÷ {n}) = {value}' },
    half: { name: { en: 'Half the interval', zh: '区间半宽' }, line: '{times} × {error} = {value}' },
    lowest: { name: { en: 'Lower end', zh: '下限' }, line: '{part} − {half} = {value}' },
  },
  mistakes: {
    otherEnd: {
      says: {
        en: 'This is the upper end. For the lower one the half width is taken off.',
        zh: '这是上限。下限要减去半宽。',
      },
      line: '{part} + {half} = {value}',
    },
    oneStandardError: {
      says: {
        en: 'Only one standard error is taken off, which covers about two cases in three. For 95% it is multiplied by 1.96.',
        zh: '只减了一个标准误，大约只管得住三分之二的情形。95%要乘1.96。',
      },
      line: '{value}',
    },
    lowerConfidence: {
      says: {
        en: 'This is the end for 90%, with 1.645. For more confidence the interval is wider.',
        zh: '这是90%的下限，用的是1.645。把握越大，区间越宽。',
      },
    },
    rootForgotten: {
      says: {
        en: 'The root is missing, and what is left is a variance. Take the root before you multiply by z.',
        zh: '漏了开方，得到的是方差。先开方，再乘z。',
      },
      line: '{part} × (1 − {part}) ÷ {n} = {value}',
    },
    widthForEnd: {
      says: {
        en: 'This is half the width of the interval. Take it off the share among the answers, {part}.',
        zh: '这是区间的半宽。要从答卷中的比例{part}里减去它。',
      },
      line: '{value}',
    },
  },
};
