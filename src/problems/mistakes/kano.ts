import type { Mistake, MistakeTexts } from '../mistake.ts';

type Categories = { readonly A: number; readonly O: number; readonly M: number; readonly I: number };

/** For families with the step `base`: attractive, one-dimensional, must-be and indifferent answers together. */
export const everyoneInTheBase: Mistake<{ readonly R: number; readonly Q: number }> = {
  at: 'base',
  instead: ({ R, Q }, { right }) => right + R + Q,
};
export const indifferentLeftOut: Mistake<Categories> = { at: 'base', instead: ({ A, O, M }) => A + O + M };

export const words: MistakeTexts = {
  everyoneInTheBase: {
    says: {
      en: 'Reverse and questionable answers stand in the base. They say nothing about gain or loss and stay out: only A, O, M and I are divided by.',
      zh: '分母里算进了反向型和可疑结果。它们说不清得失，不进分母，只用A、O、M、I。',
    },
    line: '{A} + {O} + {M} + {I} + {R} + {Q} = {value}',
  },
  indifferentLeftOut: {
    says: {
      en: 'The indifferent are missing from the base. That {I} do not care is exactly what makes a feature weaker; they belong below the line.',
      zh: '分母漏了无差异型。有{I}无所谓，正说明这项特性作用有限，他们要留在分母里。',
    },
    line: '{A} + {O} + {M} = {value}',
  },
};
