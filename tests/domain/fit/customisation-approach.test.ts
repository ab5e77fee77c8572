import { expect, test } from 'vitest';
import { customisationApproaches } from '#domain/fit/customisation-approach.ts';

test.each([
  { changesProduct: true, changesRepresentation: true, approaches: ['collaborative'] },
  { changesProduct: false, changesRepresentation: true, approaches: ['cosmetic'] },
  { changesProduct: true, changesRepresentation: false, approaches: ['transparent'] },
  { changesProduct: false, changesRepresentation: false, approaches: ['adaptive'] },
  { changesProduct: null, changesRepresentation: true, approaches: ['collaborative', 'cosmetic'] },
  { changesProduct: true, changesRepresentation: null, approaches: ['collaborative', 'transparent'] },
])(
  'product changed $changesProduct, representation changed $changesRepresentation: $approaches',
  ({ approaches, ...answers }) => {
    expect(customisationApproaches(answers)).toEqual(approaches);
  },
);
