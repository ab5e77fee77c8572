import type { NumberInput } from '#calculators/inputs.ts';
import type { Numbers } from '../define-model.ts';

type Setting = 'weeks' | 'yearlyDiscount' | 'grossMargin';

/** How far to look ahead, and what a purchase leaves. */
export type Assumed = Numbers<Setting>;

export const buyingSettings = {
  weeks: { unit: 'number', min: 1, max: 520, step: 1, whole: true, initial: 52 },
  yearlyDiscount: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.15 },
  grossMargin: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.3 },
} satisfies Record<Setting, NumberInput>;
