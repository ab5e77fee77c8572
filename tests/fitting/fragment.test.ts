import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Choice, fromFragment, initialChoice, longestFragment, toFragment } from '#fitting/fragment.ts';
import { packedText } from '#islands/packed-text.ts';
import { anyNumbers, catalog, fittedModel } from './catalog.ts';

const sbg = fittedModel('sbg');
const samples = sbg.samples.map(({ id }) => id);
const start = initialChoice(sbg, 'highEnd');
const own: Choice = { ...start, sample: undefined, text: '0,1000\n1,631\n2,468\n3,382' };

const link = (choice: Choice) => toFragment(sbg, choice, packedText);
const read = (fragment: string) => fromFragment(sbg, samples, fragment, packedText);

describe('the address of a fitted model', () => {
  test('names the sample and the numbers that differ from the start', () => {
    const choice = { ...start, sample: 'regular', settings: { calibration: 5 }, asked: { ...start.asked, made: 7 } };
    expect(link(choice)).toBe('sample=regular&calibration=5&made=7');
    expect(read('#sample=regular&calibration=5&made=7')).toEqual({ status: 'read', choice });
  });

  test('keeps the start for what it does not name, or names wrongly', () => {
    expect(read('')).toEqual({ status: 'read', choice: start });
    expect(read('#sample=none&calibration=2.5&made=&discount=80&other=1')).toEqual({ status: 'read', choice: start });
  });

  property.prop([fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 })])('holds any small table', (text) => {
    expect(read(`#${link({ ...own, text })}`)).toEqual({ status: 'read', choice: { ...own, text } });
  });

  property.prop([fc.nat()])('is refused when its table was cut off', (at) => {
    const whole = link(own) ?? '';
    const cut = whole.slice(0, 'table='.length + (at % (whole.length - 'table='.length)));
    expect(read(cut)).toEqual({ status: 'damaged' });
  });

  test('is not made for a table that is too large, in the address or unpacked', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},${(row * 7919) % 10_007}`).join('\n');
    expect(link({ ...own, text: rows })).toBeUndefined();
    expect(link({ ...own, text: '0,1\n'.repeat(100_000) })).toBeUndefined();
    expect(link(own)?.length).toBeLessThan(longestFragment);
  });
});

describe.each(catalog)('the numbers in the address of $file', ({ model }) => {
  const names = [...Object.keys(model.settings), ...Object.keys(model.whatIf?.inputs ?? {})];

  test('have names of their own', () => {
    expect(new Set(['sample', 'table', ...names]).size).toBe(names.length + 2);
  });

  property.prop([anyNumbers(model.settings), anyNumbers(model.whatIf?.inputs ?? {})])(
    'come back',
    (settings, asked) => {
      const ids = model.samples.map(({ id }) => id);
      const choice = { ...initialChoice(model, ids[0]), settings, asked };
      const fragment = toFragment(model, choice, packedText) ?? '';
      expect(fromFragment(model, ids, fragment, packedText)).toEqual({ status: 'read', choice });
    },
  );
});
