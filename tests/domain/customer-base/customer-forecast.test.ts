import { describe, expect, test } from 'vitest';
import { fitBuyingModel } from '#domain/customer-base/buying-model.ts';
import { customerForecaster } from '#domain/customer-base/customer-forecast.ts';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { conditionalMean } from '#domain/probability/gamma-gamma.ts';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { horizonClv } from '#domain/probability/rfm-clv.ts';
import { rfmSummary } from '#domain/probability/rfm-summary.ts';
import { CDNOW_CALIBRATION_END, cdnowTransactions } from '../probability/datasets.ts';

const spend = { p: 6.25, q: 3.74, v: 15.44 };
const assumptions = { grossMargin: 0.3, yearlyDiscount: 0.15, weeks: 104 };
const discount = 1.15 ** (7 / 365.25) - 1;
const customers = rfmSummary(cdnowTransactions(), { calibrationEnd: CDNOW_CALIBRATION_END });
const some = customers.filter((_, index) => index % 50 === 0);
const relative = (value: number | undefined, other: number): number => Math.abs((value ?? Number.NaN) / other - 1);

describe('the forecast of each customer by BG/NBD', () => {
  const model = fitBuyingModel.bgNbd(customers, {});
  const forecast = customerForecaster(model, spend, assumptions);

  test('is that of the single-customer formulas, to nine digits', () => {
    for (const history of some) {
      const { pAlive, expectedPurchases, clv } = forecast(history);
      expect(pAlive).toBe(bgNbd.pAlive(model.fit, history));
      expect(relative(expectedPurchases, bgNbd.conditionalExpected(model.fit, history, 104))).toBeLessThan(1e-9);
      const single = horizonClv({ ...history, bgNbd: model.fit, spend, grossMargin: 0.3, discount, periods: 104 });
      expect(relative(clv, single)).toBeLessThan(1e-9);
    }
  });

  test('has no CLV for a customer whose repeat purchases cost nothing, nor without a model of spend', () => {
    const history = { customer: 'a', x: 2, tx: 10, T: 20, zbar: 0, holdoutPurchases: 0 };
    expect(forecast(history)).toMatchObject({ expectedSpend: undefined, clv: undefined });
    const { clv } = customerForecaster(model, undefined, assumptions)({ ...history, zbar: 5 });
    expect(clv).toBeUndefined();
  });
});

describe('the forecast of each customer by Pareto/NBD', () => {
  const model = fitBuyingModel.paretoNbd(customers, {});
  const forecast = customerForecaster(model, spend, assumptions);

  test('is the discounted sum of the purchases expected week by week, to nine digits', () => {
    for (const history of some) {
      const until = (t: number): number => paretoNbd.conditionalExpected(model.fit, history, t);
      let purchases = 0;
      for (let k = 1; k <= 104; k++) purchases += (until(k) - until(k - 1)) / (1 + discount) ** k;
      const { expectedPurchases, clv } = forecast(history);
      expect(relative(expectedPurchases, until(104))).toBeLessThan(1e-9);
      expect(relative(clv, 0.3 * conditionalMean(spend, history) * purchases)).toBeLessThan(1e-9);
    }
  });
});
