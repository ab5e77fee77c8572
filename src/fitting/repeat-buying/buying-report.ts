import type { BuyingModel } from '#domain/customer-base/buying-model.ts';
import { type CustomerForecast, customerForecaster } from '#domain/customer-base/customer-forecast.ts';
import { repeatBuyingCheck } from '#domain/customer-base/repeat-buying-check.ts';
import type { GammaGammaParameters } from '#domain/probability/gamma-gamma.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { Part } from '../define-model.ts';
import { frequencyPart } from '../frequency-part.ts';
import type { Assumed } from './buying-settings.ts';

const SHOWN_CUSTOMERS = 20;

/** How many customers bought again how often, and how many should have by the model. */
export const frequenciesPart = (model: BuyingModel, rows: readonly CustomerSummary[]): Part =>
  frequencyPart(repeatBuyingCheck(model, rows, 0).frequencies, { open: true });

type Scored = CustomerSummary & CustomerForecast;

const columns = [
  { id: 'customer', unit: 'number' },
  { id: 'x', unit: 'number', digits: 0 },
  { id: 'tx', unit: 'number' },
  { id: 'T', unit: 'number' },
  { id: 'pAlive', unit: 'share' },
  { id: 'expected', unit: 'number', digits: 3 },
  { id: 'spend', unit: 'number' },
  { id: 'clv', unit: 'number' },
] as const;

/** Every customer with P(alive), expected purchases, expected spend and CLV; the most valuable are shown. */
export function customersPart(
  model: BuyingModel,
  spending: GammaGammaParameters | undefined,
  rows: readonly CustomerSummary[],
  assumed: Assumed,
  onCustomer: (done: number) => void,
): Part {
  const forecast = customerForecaster(model, spending, assumed);
  const all = rows.map((row, index): Scored => {
    onCustomer(index);
    return { ...row, ...forecast(row) };
  });
  const worth = ({ clv, expectedPurchases }: Scored): number => (spending ? (clv ?? -1) : expectedPurchases);
  const lines = all
    .toSorted((a, b) => worth(b) - worth(a))
    .map(({ customer, x, tx, T, pAlive, expectedPurchases, expectedSpend, clv }) => [
      customer,
      x,
      tx,
      T,
      pAlive,
      expectedPurchases,
      expectedSpend ?? null,
      clv ?? null,
    ]);
  const total = sum(all.map(({ clv = 0 }) => clv));
  return {
    id: 'customers',
    sentence: {
      id: spending ? 'customersWorth' : 'customersExpected',
      values: {
        n: { value: all.length, unit: 'number', digits: 0 },
        weeks: { value: assumed.weeks, unit: 'number', digits: 0 },
        purchases: { value: sum(all.map(({ expectedPurchases }) => expectedPurchases)), unit: 'number', digits: 0 },
        total: { value: total, unit: 'number', digits: 0 },
        margin: { value: assumed.grossMargin, unit: 'share' },
        discount: { value: assumed.yearlyDiscount, unit: 'share' },
      },
    },
    table: { columns, rows: lines.slice(0, SHOWN_CUSTOMERS) },
    whole: { columns, rows: lines },
  };
}
