import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '#calculators/computation.ts';
import { ask } from '#fitting/ask.ts';
import type { Part } from '#fitting/define-model.ts';
import { fitTable } from '#fitting/fit-table.ts';
import { initialNumbers } from '#fitting/initial-numbers.ts';
import { en } from '#i18n/fitting/en.ts';
import { zh } from '#i18n/fitting/zh.ts';
import { localize } from '#i18n/localize.ts';
import { anyNumbers, catalog, reportOn, tableOf } from './catalog.ts';

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The ids of words that a part names. */
const idsIn = ({ id, chart, table }: Part): readonly string[] => [
  id,
  ...table.columns.map((column) => column.id),
  ...(chart?.kind === 'lines' ? [...chart.series, ...(chart.marks ?? [])].map((own) => own.id) : []),
  ...(chart?.kind === 'bars' ? chart.bars.flatMap(({ side }) => (side ? [side] : [])) : []),
];

describe.each(catalog)('the fitted model $file', ({ file, model, text }) => {
  const [sample] = model.samples;
  if (!sample) throw new Error('a model needs a sample');
  const report = reportOn(model, tableOf(model, sample));
  const parts = [...report.parts, ...(report.customers ? [report.customers.part] : [])];
  const inWords = [localize(text, 'en'), localize(text, 'zh')];

  /** What a sentence would leave open. */
  const openIn = ({ id, values }: Sentence): readonly string[] =>
    inWords.flatMap(({ sentences }) => {
      const gaps = [...(sentences[id] ?? '{?}').matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
      return gaps.filter((name) => !(name in values)).map((name) => `${name} in ${id}`);
    });

  test('has the name of its file', () => {
    expect(model.id).toBe(file);
  });

  test.each(model.samples)('agrees in every printed digit with what is published about the sample $id', (own) => {
    const { estimates } = reportOn(model, tableOf(model, own));
    const decimals = (id: string) => own.published[id]?.split('.')[1]?.length ?? 0;
    const found = Object.fromEntries(estimates.map(({ id, value }) => [id, value.toFixed(decimals(id))]));
    expect(found).toMatchObject(own.published);
  });

  test('has words in both languages for whatever it shows', () => {
    for (const words of inWords) {
      const known = { ...words.labels, ...words.words };
      const wanted = [...model.samples.map(({ id }) => id), ...parts.flatMap(idsIn)];
      expect(wanted.filter((id) => !(id in known))).toEqual([]);
    }
    expect(parts.flatMap(({ sentence }) => openIn(sentence))).toEqual([]);
  });

  test('has finite numbers only', () => {
    expect(numbersIn(report).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  test('names sources that are listed', () => {
    const listed = (key: string) => existsSync(new URL(`../../content/references/${key}.yaml`, import.meta.url));
    expect(text.sources.filter((key) => !listed(key))).toEqual([]);
  });

  test('gives numbers or a reason for whatever one asks about a customer', () => {
    const { whatIf } = model;
    if (!whatIf) return;
    const settings = initialNumbers(model.settings);
    const start = ask(whatIf, report.fit, initialNumbers(whatIf.inputs), settings);
    expect(start).toMatchObject({ status: 'told' });
    fc.assert(
      fc.property(anyNumbers(whatIf.inputs), anyNumbers(model.settings), (values, assumed) => {
        const answer = ask(whatIf, report.fit, values, assumed);
        if (answer.status === 'refused') return;
        expect(Object.keys(answer.outputs).sort()).toEqual(Object.keys(whatIf.outputs).sort());
        expect(numbersIn(answer).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(openIn(answer.sentence)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('says in words what is wrong with any table', () => {
    const cell = fc.constantFrom('', '0', '1', '2', '7.5', '-3', 'x', '1e400', '39', '６', '50%');
    const width = Object.keys(model.columns).length;
    const line = fc.array(cell, { minLength: 1, maxLength: width + 1 });
    const settings = initialNumbers(model.settings);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom(',', '\t', ';', ' '), (lines, mark) => {
        const result = fitTable(model, lines.map((cells) => cells.join(mark)).join('\n'), settings);
        if (result.outcome === 'fitted')
          expect(numbersIn(result.report).filter((number) => !Number.isFinite(number))).toEqual([]);
        if (result.outcome === 'problems')
          for (const { fault, column } of result.problems) {
            expect(en.problems.kinds[fault]).not.toBe('');
            expect(zh.problems.kinds[fault]).not.toBe('');
            expect(model.columns).toHaveProperty([column]);
          }
      }),
      { numRuns: 120 },
    );
  });
});
