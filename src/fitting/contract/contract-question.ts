import type { NumberInput } from '#calculators/inputs.ts';
import type { Numbers, Told } from '../define-model.ts';

type Input = 'made' | 'discount' | 'margin';
type Output = 'next' | 'lifetime' | 'residual' | 'value';

/** What can be asked about one customer under contract. */
export const contractInputs = {
  made: { unit: 'number', min: 0, max: 100, step: 1, whole: true, initial: 3 },
  discount: { unit: 'share', min: 0.001, max: 1, step: 0.01, initial: 0.1 },
  margin: { unit: 'number', min: 0, max: 1_000_000, step: 10, initial: 100 },
} satisfies Record<Input, NumberInput>;

export const contractOutputs = {
  next: { unit: 'share', digits: 1 },
  lifetime: { unit: 'number', digits: 2 },
  residual: { unit: 'number', digits: 2 },
  value: { unit: 'number', digits: 0 },
} as const satisfies Record<Output, unknown>;

/** What a model of retention under contract knows of a customer. */
export interface ContractModel {
  /** Share that renews at the n-th renewal. */
  readonly retention: (n: number) => number;
  /** Discounted periods that a new customer stays, the first one certain. */
  readonly lifetime: (discount: number) => number;
  /** Discounted periods still to come just before the n-th renewal. */
  readonly residual: (n: number, discount: number) => number;
}

/** What to expect of a customer who has made some renewals and comes up for the next. */
export function tellOfContract(model: ContractModel, { made, discount, margin }: Numbers<Input>): Told<Output> {
  const residual = model.residual(made + 1, discount);
  const outputs = {
    next: model.retention(made + 1),
    lifetime: model.lifetime(discount),
    residual,
    value: margin * residual,
  };
  return {
    outputs,
    sentence: {
      id: 'contract',
      values: {
        made: { value: made, unit: 'number', digits: 0 },
        next: { value: outputs.next, unit: 'share' },
        residual: { value: residual, unit: 'number' },
        value: { value: outputs.value, unit: 'number', digits: 0 },
        discount: { value: discount, unit: 'share' },
      },
    },
  };
}
