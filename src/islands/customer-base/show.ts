import type { ModelErrorCode } from '#domain/model-error.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { formatNumber } from '#i18n/format.ts';

export const whole = (value: number): string => formatNumber(value, 0);
/** Amounts carry no sign of currency, because a file does not say which it is in. */
export const money = (value: number): string => formatNumber(value, Math.abs(value) < 1000 ? 2 : 0);
export const share = (value: number): string => `${formatNumber(value * 100, 1)}%`;
/** Parameters are shown with three decimals, as they are published; trailing zeros stay. */
export const parameter = (value: number): string => value.toFixed(3).replace('-', '−');

/** Why a model has no result, in a sentence. */
export function refusal(reason: ModelErrorCode, { refused }: CustomerBaseTexts): string {
  if (reason === 'noData' || reason === 'notConverged' || reason === 'meanUndefined') return refused[reason];
  return refused.other;
}
