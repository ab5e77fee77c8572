import { describe, expect, test } from 'vitest';
import { ModelError } from '#domain/model-error.ts';
import { models } from '../conformance/models.ts';
import cases from '../conformance/vectors.json' with { type: 'json' };

/** Numbers compare within a tolerance, one for all or one per field; everything else compares exactly. */
type Tolerance = number | Readonly<Record<string, number>>;

/** Declares one test for each reference case of a model: numbers printed in a source, or computed by independent code. */
export function describeReferenceCases(model: string): void {
  describe(`${model} agrees with`, () => {
    const own = cases.filter((record) => record.model === model);
    test.each(own)('$id: $source', ({ inputs, expected, tolerance }) => {
      expectMatch(resultOf(model, inputs), expected, tolerance);
    });
  });
}

function resultOf(name: string, inputs: unknown): unknown {
  const model = models[name];
  if (model === undefined) throw new Error(`${name} is not in tests/conformance/models.ts`);
  try {
    return model(inputs as never);
  } catch (error) {
    if (error instanceof ModelError) return { error: error.code };
    throw error;
  }
}

function expectMatch(actual: unknown, expected: object, tolerance: Tolerance): void {
  for (const [field, value] of Object.entries(expected))
    expectWithin(
      fieldOf(actual, field),
      value,
      typeof tolerance === 'number' ? tolerance : (tolerance[field] ?? 0),
      field,
    );
}

function expectWithin(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    const difference = typeof actual === 'number' ? Math.abs(actual - expected) : Number.NaN;
    expect(difference, `${path} is ${actual}, expected ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
    for (const [key, item] of Object.entries(expected))
      expectWithin(fieldOf(actual, key), item, tolerance, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
