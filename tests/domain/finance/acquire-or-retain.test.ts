import { describe, expect, test } from 'vitest';
import { type AcquireOrRetainInputs, acquireOrRetain } from '#domain/finance/acquire-or-retain.ts';
import { testRefusals } from '../../published/refusals.ts';

const fiveToOne: AcquireOrRetainInputs = {
  clv: 3000,
  costPerAcquisition: 500,
  costPerTreatment: 100,
  retentionLift: 0.1,
  budget: 100_000,
  retentionShare: 0,
};

describe('a budget for acquiring or retaining at costs of five to one', () => {
  test('earns 6 per yuan spent on new customers and 3 on keeping when one in ten is saved', () => {
    expect(acquireOrRetain(fiveToOne)).toMatchObject({ acquisitionValuePerUnit: 6, retentionValuePerUnit: 3 });
  });

  test('earns 9 per yuan spent on keeping when three in ten are saved', () => {
    expect(acquireOrRetain({ ...fiveToOne, retentionLift: 0.3 }).retentionValuePerUnit).toBeCloseTo(9, 12);
  });

  test('is indifferent at a lift of one in five', () => {
    expect(acquireOrRetain(fiveToOne).breakEvenLift).toBe(0.2);
    const even = acquireOrRetain({ ...fiveToOne, retentionLift: 0.2 });
    expect(even.retentionValuePerUnit).toBe(even.acquisitionValuePerUnit);
  });

  test('buys 200 new customers or 1,000 treatments', () => {
    expect(acquireOrRetain(fiveToOne)).toMatchObject({ newCustomers: 200, treatedCustomers: 0, valueGained: 600_000 });
    expect(acquireOrRetain({ ...fiveToOne, retentionShare: 1 })).toMatchObject({
      newCustomers: 0,
      treatedCustomers: 1000,
      valueGained: 300_000,
    });
  });

  test('treats no more customers than there are', () => {
    const capped = acquireOrRetain({ ...fiveToOne, retentionShare: 1, treatableCustomers: 400 });
    expect(capped).toMatchObject({ treatedCustomers: 400, valueGained: 120_000 });
  });

  test('can never favour keeping when a treatment costs more than a new customer', () => {
    expect(acquireOrRetain({ ...fiveToOne, costPerTreatment: 600 }).breakEvenLift).toBeNull();
  });

  testRefusals(acquireOrRetain, fiveToOne, {
    clv: [Number.NaN],
    costPerAcquisition: [0, -1],
    costPerTreatment: [0],
    retentionLift: [-0.1, 1.1],
    budget: [-1],
    retentionShare: [-0.1, 1.1],
    treatableCustomers: [-1],
  });
});
