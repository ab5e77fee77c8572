import { describe, expect, test } from 'vitest';
import { ModelError } from '#domain/model-error.ts';
import { models } from '../conformance/models.ts';
import { probabilityModels } from '../conformance/probability-models.ts';
import cases from '../conformance/vectors.json' with { type: 'json' };

const extremes = [Number.NaN, Number.POSITIVE_INFINITY, -1e308, -1, 0, 5e-324, 0.5, 1, 2.5, 1e9, 1e308, null];
const closedForm = cases.filter(({ model }) => model in models && !(model in probabilityModels));

/** Every copy of `value` in which one number is replaced by `extreme`. */
function withOneReplaced(value: unknown, extreme: unknown): unknown[] {
  if (typeof value === 'number') return [extreme];
  if (Array.isArray(value))
    return value.flatMap((item, index) => withOneReplaced(item, extreme).map((changed) => value.with(index, changed)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    withOneReplaced(item, extreme).map((changed) => ({ ...value, [key]: changed })),
  );
}

/** The numbers of a result that no page could show. */
function unprintable(result: unknown): unknown[] {
  if (typeof result === 'number') return Number.isFinite(result) && !Object.is(result, -0) ? [] : [result];
  if (typeof result !== 'object' || result === null) return result === undefined ? [result] : [];
  return Object.values(result).flatMap(unprintable);
}

function resultOrCode(model: string, inputs: unknown): unknown {
  try {
    return models[model]?.(inputs as never);
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
}

describe('a model given one extreme input', () => {
  test.each(closedForm)('prints a number or says why not: $id', ({ model, inputs }) => {
    for (const changed of extremes.flatMap((extreme) => withOneReplaced(inputs, extreme))) {
      const result = resultOrCode(model, changed);
      expect(unprintable(result), `${JSON.stringify(changed)} gives ${JSON.stringify(result)}`).toEqual([]);
    }
  });
});
