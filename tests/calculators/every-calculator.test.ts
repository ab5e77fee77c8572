import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '#calculators/compare.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { fromFragment, toFragment } from '#calculators/fragment.ts';
import { isChoice, isList, isNumber } from '#calculators/inputs.ts';
import { en } from '#i18n/en.ts';
import { localize } from '#i18n/localize.ts';
import { anyValues, catalog } from './catalog.ts';
import { missingWords, numbersIn } from './words-used.ts';

const gapCodes = new Set(['none', ...Object.keys(en.calculator.errors)]);

describe.each(catalog)('the calculator $file', ({ file, model, text }) => {
  const start = initialValues(model);
  const inEnglish = localize(text, 'en');
  const inChinese = localize(text, 'zh');

  test('has the name of its file', () => {
    expect(model.id).toBe(file);
  });

  test('computes from the values it starts with', () => {
    expect(evaluate(model, start)).toMatchObject({ status: 'computed' });
  });

  test('starts within its ranges and on the steps of its sliders', () => {
    for (const [id, input] of Object.entries(model.inputs)) {
      if (isChoice(input)) expect(input.choices, id).toContain(input.initial);
      else
        for (const value of [input.initial].flat()) {
          expect(value, id).toBeGreaterThanOrEqual(input.min);
          expect(value, id).toBeLessThanOrEqual(input.max);
          const steps = (value - input.min) / input.step;
          expect(Math.abs(steps - Math.round(steps)), `${id} = ${value}`).toBeLessThan(1e-6);
        }
    }
  });

  test('gives a number or a reason for every output, and has words for whatever it says', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const evaluated = evaluate(model, values);
        if (evaluated.status === 'undefined') expect(gapCodes).toContain(evaluated.error);
        else {
          expect(Object.keys(evaluated.outputs).sort()).toEqual(Object.keys(model.outputs).sort());
          for (const result of Object.values(evaluated.outputs))
            if (typeof result === 'string') expect(gapCodes).toContain(result);
          expect(numbersIn(evaluated).filter((number) => !Number.isFinite(number))).toEqual([]);
          for (const words of [inEnglish, inChinese]) expect(missingWords(evaluated, words)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says in its own words which accepted values do not go together', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const evaluated = evaluate(model, values);
        if (evaluated.status !== 'undefined' || evaluated.error !== 'outOfRange') return;
        expect(text.sentences).toHaveProperty('outOfRange');
      }),
      { numRuns: 200 },
    );
  });

  test('has a letter only for what its formula shows', () => {
    const ids = [...Object.keys(model.inputs), ...Object.keys(model.outputs)];
    const places = Object.fromEntries(ids.map((id) => [id, `the ${id}`]));
    fc.assert(
      fc.property(anyValues(model), (values) => {
        if (!model.formula) return;
        const formula = JSON.stringify(model.formula(places, values));
        const unused = model.unused?.(values) ?? [];
        const named = Object.keys(model.symbols ?? {}).filter((id) => !unused.includes(id));
        expect(named.filter((id) => !formula.includes(`"the ${id}"`))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('draws one kind of picture', () => {
    const first = evaluate(model, start);
    const kind = first.status === 'computed' ? first.chart?.kind : undefined;
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const evaluated = evaluate(model, values);
        if (evaluated.status === 'undefined' || !evaluated.chart) return;
        expect(evaluated.chart.kind).toBe(kind);
      }),
      { numRuns: 60 },
    );
  });

  test('has words for choices, sides and rows', () => {
    const choices = Object.values(model.inputs).flatMap((input) => (isChoice(input) ? input.choices : []));
    const facing = model.facing ? [model.facing.left, model.facing.right, ...Object.keys(model.facing.rows)] : [];
    const known = { ...text.inputs, ...text.words };
    expect([...choices, ...facing].filter((id) => !(id in known))).toEqual([]);
    if (Object.values(model.inputs).some(isList)) {
      expect(text.words.rows).toBeDefined();
      const named = text.words.row !== undefined;
      const rows = Object.values(model.inputs)
        .filter(isList)
        .map(({ most }) => most);
      if (!named)
        for (let row = 0; row < Math.max(...rows); row += 1) expect(text.words).toHaveProperty([`row.${row}`]);
    }
  });

  test('comes back from an address with the same values', () => {
    fc.assert(
      fc.property(anyValues(model), (values) => {
        expect(fromFragment(model, `#${toFragment(model, values)}`)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its start for what an address names wrongly', () => {
    const nonsense = Object.keys(model.inputs).map((id) => `${id}=nonsense&${id}.0=1e99&${id}.99999=1`);
    expect(fromFragment(model, `#${nonsense.join('&')}`)).toEqual(start);
  });

  test('can stand beside a second scenario of itself', () => {
    if (model.facing || Object.values(model.inputs).some(isList)) return;
    const both = comparison.scene({ calculator: model, words: inEnglish }, en.calculator);
    const values = comparison.begin(model, start);
    const evaluated = evaluate(both.calculator, values);
    const alone = evaluate(model, start);
    if (evaluated.status !== 'computed' || alone.status !== 'computed') throw new Error('does not compute');
    expect(evaluated.outputs).toMatchObject(alone.outputs);
    expect(Object.keys(evaluated.outputs)).toContain(`b.${Object.keys(model.outputs)[0]}`);
    expect(missingWords(evaluated, both.words)).toEqual([]);
    expect(fromFragment(both.calculator, `#${toFragment(both.calculator, values)}`)).toEqual(values);
  });

  test('names only inputs and outputs that it has', () => {
    const { breakEven, rival, symbols = {} } = model;
    expect(Object.keys(rival?.start ?? {}).filter((id) => !(id in model.inputs))).toEqual([]);
    expect(Object.keys(symbols).filter((id) => !(id in model.inputs) && !(id in model.outputs))).toEqual([]);
    if (!breakEven) return;
    expect(model.outputs).toHaveProperty(breakEven.output);
    for (const id of breakEven.inputs)
      expect(isNumber(model.inputs[id] ?? { choices: [''], initial: '' }), id).toBe(true);
  });
});
