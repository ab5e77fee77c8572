import { describe, expect, test } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import * as mbgNbd from '#domain/probability/mbg-nbd.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import { rfmSummary } from '#domain/probability/rfm-summary.ts';
import { ask } from '#fitting/ask.ts';
import type { Part } from '#fitting/define-model.ts';
import { fitTable } from '#fitting/fit-table.ts';
import { initialNumbers } from '#fitting/initial-numbers.ts';
import { CDNOW_CALIBRATION_END, cdnowTransactions } from '../domain/probability/datasets.ts';
import { fittedModel, reportOn, tableOf } from './catalog.ts';

/** A model, and its report on its first sample. */
function fitted(id: string) {
  const model = fittedModel(id);
  const [sample] = model.samples;
  if (!sample) throw new Error('a model needs a sample');
  return { model, table: tableOf(model, sample), report: reportOn(model, tableOf(model, sample)) };
}

/** What the fitted model tells of a customer. */
function outputsOf(id: string, values: Readonly<Record<string, number>>, settings: Readonly<Record<string, number>>) {
  const { model, report } = fitted(id);
  if (!model.whatIf) throw new Error('nothing can be asked');
  const answer = ask(
    model.whatIf,
    report.fit,
    { ...initialNumbers(model.whatIf.inputs), ...values },
    { ...initialNumbers(model.settings), ...settings },
  );
  if (answer.status === 'refused') throw new Error(answer.reason);
  return answer.outputs;
}

/** A column of the table of a part. */
function column(parts: readonly Part[], part: string, id: string) {
  const table = parts.find((own) => own.id === part)?.table;
  const at = table?.columns.findIndex((own) => own.id === id) ?? -1;
  return table?.rows.map((row) => row[at]);
}

describe('the fitted models give the published forecasts', () => {
  test('sBG: 0.460, 0.436, 0.414, 0.395 and 0.378 of the High End segment after 8 to 12 years', () => {
    const shares = column(fitted('sbg').report.parts, 'survival', 'fitted')?.slice(8, 13).map(Number);
    expect(shares?.map((share) => share.toFixed(3))).toEqual(['0.460', '0.436', '0.414', '0.395', '0.378']);
  });

  test('sBG: a discounted residual lifetime of 7.53 after seven renewals at 10%', () => {
    expect(outputsOf('sbg', { made: 7, discount: 0.1 }, {}).residual).toBeCloseTo(7.53, 2);
  });

  test('BG/NBD: 1.226 purchases of the first customer in 39 weeks', () => {
    expect(outputsOf('bg-nbd', { x: 2, tx: 30.43, T: 38.86 }, { weeks: 39 }).expected).toBeCloseTo(1.226, 3);
  });

  test('BG/NBD: 25.76 purchases in a year, and P(alive) 0.969, of customer 1516', () => {
    const { expected, pAlive } = outputsOf('bg-nbd', { x: 26, tx: 30.86, T: 31 }, { weeks: 52 });
    expect(expected).toBeCloseTo(25.76, 1);
    expect(pAlive).toBeCloseTo(0.969, 3);
  });

  test('Pareto/NBD: 25.46 purchases in a year, and P(alive) 0.998, of customer 1516', () => {
    const { expected, pAlive } = outputsOf('pareto-nbd', { x: 26, tx: 30.86, T: 31 }, { weeks: 52 });
    expect(expected).toBeCloseTo(25.46, 1);
    expect(pAlive).toBeCloseTo(0.998, 3);
  });

  test('Gamma-Gamma: the expected spend of the first ten customers', () => {
    const { model, table } = fitted('gamma-gamma');
    const result = fitTable(model, table, {}, { customers: 10 });
    const part = result.outcome === 'fitted' ? result.report.customers?.part : undefined;
    const spends = column(part ? [part] : [], 'customers', 'spend')?.map(Number) ?? [];
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    expect(spends.map((spend, index) => Math.abs(spend - (published[index] ?? 0)) < 0.015)).toEqual(
      published.map(() => true),
    );
  });

  test('BG/BB: 3.63 gifts in ten years after four in six, the last in the fifth', () => {
    expect(outputsOf('bg-bb', { x: 4, tx: 5, n: 6 }, { periods: 10 }).expected).toBeCloseTo(3.627858, 3);
  });

  test('Kaplan–Meier: the curve and its standard errors, and the median', () => {
    const { parts } = fitted('kaplan-meier').report;
    const three = (id: string) => column(parts, 'steps', id)?.map((value) => Number(value).toFixed(3));
    expect(column(parts, 'steps', 'time')).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(three('survival')).toEqual(['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448']);
    expect(three('standardError')).toEqual(['0.076', '0.087', '0.096', '0.107', '0.114', '0.128', '0.135']);
    expect(parts.find(({ id }) => id === 'curve')?.sentence).toMatchObject({
      id: 'median',
      values: { median: { value: 23 } },
    });
  });
});

describe('the log-likelihood of the sample', () => {
  test.each([
    ['bg-nbd', '-9582.4'],
    ['pareto-nbd', '-9595.0'],
    ['gamma-gamma', '-4055.9177'],
    ['bg-bb', '-33225.6'],
  ])('of %s is %s, as published', (id, published) => {
    expect(fitted(id).report.logLikelihood.toFixed(published.split('.')[1]?.length)).toBe(published);
  });
});

describe('the forecasts of repeat buying', () => {
  const customers = rfmSummary(cdnowTransactions(), { calibrationEnd: CDNOW_CALIBRATION_END });
  const history = { x: 2, tx: 30.43, T: 38.86 };

  test.each([
    ['bg-nbd', () => bgNbd.conditionalExpected(fitBgNbd(customers), history, 52)],
    ['mbg-nbd', () => mbgNbd.conditionalExpected(fitMbgNbd(customers), history, 52)],
    ['pareto-nbd', () => paretoNbd.conditionalExpected(fitParetoNbd(customers), history, 52)],
  ])('%s are the conditional expectations of the model', (id, expected) => {
    expect(outputsOf(id, history, { weeks: 52 }).expected).toBeCloseTo(expected(), 8);
  });
});

describe('a customer base without spend', () => {
  test('has forecasts, but no CLV', () => {
    const { model, table } = fitted('bg-nbd');
    const withoutSpend = table
      .split('\r\n')
      .map((line) => line.split(',').slice(0, 4).join(','))
      .join('\n');
    const report = reportOn(model, withoutSpend);
    expect(report.customers?.part.sentence.id).toBe('customersExpected');
    const answer =
      model.whatIf &&
      ask(model.whatIf, report.fit, initialNumbers(model.whatIf.inputs), initialNumbers(model.settings));
    expect(answer).toMatchObject({
      status: 'told',
      outputs: { spend: 'none', clv: 'none' },
      sentence: { id: 'buyer' },
    });
  });
});
