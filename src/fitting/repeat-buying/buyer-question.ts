import type { NumberInput } from '#calculators/inputs.ts';
import type { BuyingModel } from '#domain/customer-base/buying-model.ts';
import { customerForecaster } from '#domain/customer-base/customer-forecast.ts';
import type { GammaGammaParameters } from '#domain/probability/gamma-gamma.ts';
import type { Numbers, Told } from '../define-model.ts';
import type { Assumed } from './buying-settings.ts';

type Input = 'x' | 'tx' | 'T' | 'zbar';
type Output = 'pAlive' | 'expected' | 'spend' | 'clv';

/** What can be asked about one customer; it starts with the first of the CDNOW sample. */
export const buyerInputs = {
  x: { unit: 'number', min: 0, max: 1000, step: 1, whole: true, initial: 2 },
  tx: { unit: 'number', min: 0, max: 2000, step: 0.01, initial: 30.43 },
  T: { unit: 'number', min: 0, max: 2000, step: 0.01, initial: 38.86 },
  zbar: { unit: 'number', min: 0, max: 1_000_000, step: 0.01, initial: 22.35 },
} satisfies Record<Input, NumberInput>;

export const buyerOutputs = {
  pAlive: { unit: 'share', digits: 1 },
  expected: { unit: 'number', digits: 3 },
  spend: { unit: 'number', digits: 2 },
  clv: { unit: 'number', digits: 2 },
} as const satisfies Record<Output, unknown>;

/** What to expect of a customer with these purchases. */
export function tellOfBuyer(
  model: BuyingModel,
  spending: GammaGammaParameters | undefined,
  values: Numbers<Input>,
  assumed: Assumed,
): Told<Output> {
  const forecast = customerForecaster(model, spending, assumed);
  const { pAlive, expectedPurchases, expectedSpend, clv } = forecast({ ...values, customer: '', holdoutPurchases: 0 });
  return {
    outputs: { pAlive, expected: expectedPurchases, spend: expectedSpend ?? 'none', clv: clv ?? 'none' },
    sentence: {
      id: clv === undefined ? 'buyer' : 'buyerWorth',
      values: {
        pAlive: { value: pAlive, unit: 'share' },
        expected: { value: expectedPurchases, unit: 'number', digits: 3 },
        weeks: { value: assumed.weeks, unit: 'number', digits: 0 },
        spend: { value: expectedSpend ?? 0, unit: 'number' },
        clv: { value: clv ?? 0, unit: 'number' },
        margin: { value: assumed.grossMargin, unit: 'share' },
        discount: { value: assumed.yearlyDiscount, unit: 'share' },
      },
    },
  };
}
