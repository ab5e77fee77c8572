import type { ModelErrorCode } from '#domain/model-error.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Assumptions } from './use-customer-base.ts';

export const whole = (value: number): string => formatNumber(value, 0);
/** A number with exactly so many decimals, for columns whose digits stand under each other. */
export function fixed(value: number, digits: number): string {
  const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}
/** Amounts carry no sign of currency, because a file does not say which it is in. */
export const money = (value: number): string => fixed(value, Math.abs(value) < 1000 ? 2 : 0);
export const share = (value: number): string => `${fixed(value * 100, 1)}%`;
/** Parameters are shown with three decimals, as they are published. */
export const parameter = (value: number): string => fixed(value, 3);

/** Why a model has no result, in a sentence. */
export function refusal(reason: ModelErrorCode, { refused }: CustomerBaseTexts): string {
  if (reason === 'noData' || reason === 'notConverged' || reason === 'meanUndefined') return refused[reason];
  return refused.other;
}

/** What the forecasts assume, for the sentences that state a CLV. Percentages as they stand in the fields. */
export function assumed(
  { weeks, grossMargin, yearlyDiscount, model }: Assumptions,
  { buying }: CustomerBaseTexts,
): Readonly<Record<'weeks' | 'margin' | 'discount' | 'model', string>> {
  return {
    weeks: whole(weeks),
    margin: `${formatNumber(grossMargin, 1)}%`,
    discount: `${formatNumber(yearlyDiscount, 1)}%`,
    model: buying.models[model],
  };
}
