import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import { anyValues, calculator } from './catalog.ts';
import { expectSame, outputsOf } from './outputs.ts';

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('surveys', () => {
  test('give a difference of scores that only changes its sign when the groups change places', () => {
    const count = fc.integer({ min: 1, max: 500 });
    const group = fc.tuple(count, count, count);
    const told = (side: 'a' | 'b', [promoters, passives, detractors]: readonly number[]): Values => ({
      [`${side}Promoters`]: promoters ?? 0,
      [`${side}Passives`]: passives ?? 0,
      [`${side}Detractors`]: detractors ?? 0,
    });
    fc.assert(
      fc.property(group, group, (one, other) => {
        const there = outputsOf('nps-difference', { ...told('a', one), ...told('b', other) });
        const back = outputsOf('nps-difference', { ...told('a', other), ...told('b', one) });
        expectSame(there.difference, -Number(back.difference));
        expectSame(there.p, back.p);
      }),
    );
  });

  test('give a share that lies within its interval, and an interval within the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), share, (n, part) => {
        const shown = outputsOf('wilson-interval', { n, successes: Math.round(part * n) });
        expect(shown.lower).toBeLessThanOrEqual(Number(shown.share));
        expect(shown.upper).toBeGreaterThanOrEqual(Number(shown.share));
        expect(shown.lower).toBeGreaterThanOrEqual(0);
        expect(shown.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('agree on Kano’s coefficients, whether from answers or from counts', () => {
    const code = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 3, maxLength: 26 }), (pairs) => {
        const model = calculator('kano-category');
        const values = { present: pairs.map(([there]) => there), absent: pairs.map(([, missing]) => missing) };
        const evaluated = evaluate(model, values);
        if (evaluated.status !== 'computed') return;
        const found = evaluated.table?.rows.map((row) => row.at(-1)) ?? [];
        const counts = Object.fromEntries(
          ['A', 'O', 'M', 'I', 'R', 'Q'].map((name) => [name, found.filter((each) => each === name).length]),
        );
        const counted = outputsOf('kano-coefficients', counts);
        expectSame(Number(evaluated.outputs.better), counted.better);
        expectSame(Number(evaluated.outputs.worse), counted.worse);
      }),
    );
  });

  test('count every customer in exactly one of four types', () => {
    const model = calculator('satisfaction-loyalty-type');
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const evaluated = evaluate(model, values);
        if (evaluated.status !== 'computed') throw new Error('no result');
        const { loyalist, hostage, mercenary, defector } = evaluated.outputs;
        expect([loyalist, hostage, mercenary, defector].reduce<number>((total, each) => total + Number(each), 0)).toBe(
          [values.satisfaction].flat().length,
        );
      }),
    );
  });

  test('start from a scale that fails the customary 0.7 until the question that asks for the opposite is turned', () => {
    const customary = 0.7;
    expect(outputsOf('cronbach-alpha', { coding: 'asWritten' }).alpha).toBeLessThan(customary);
    expect(outputsOf('cronbach-alpha', { coding: 'turned' }).alpha).toBeGreaterThan(customary);
  });

  test('show the alpha of either coding on the page of the other', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 20 }), (people) => {
        const [first, second, third] = [0, 1, 2].map((item) => people.map((answers) => answers[item] ?? 1));
        const model = calculator('cronbach-alpha');
        const alphas = ['asWritten', 'turned'].map((coding) =>
          evaluate(model, { coding, first: first ?? [], second: second ?? [], third: third ?? [] }),
        );
        const [written, turned] = alphas;
        if (written?.status !== 'computed' || turned?.status !== 'computed') return;
        expect(written.outputs.alpha).toBe(turned.outputs.otherCoding);
        expect(written.outputs.otherCoding).toBe(turned.outputs.alpha);
      }),
    );
  });
});
