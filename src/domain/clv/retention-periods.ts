import { requireRange, requireWhole } from '#domain/model-error.ts';
import type { RetentionClvInputs } from './retention-clv.ts';
import type { RetentionPeriod } from './retention-period.ts';
import { varyingPeriods } from './varying-periods.ts';

/** A table longer than this tells nobody anything; the closed form has no such limit. */
const longestTable = 1000;

/**
 * The periods behind a finite retention CLV, in order.
 *
 *     present value = margin · survival · discount factor
 *
 * `begin` counts periods from 0, the other two timings from 1. The last cumulative value is the CLV.
 *
 * @param inputs as in `retentionClv`; `periods` is required here, 1 to 1000
 * @throws ModelError `outOfRange`
 */
export function retentionPeriods(inputs: RetentionClvInputs & { readonly periods: number }): RetentionPeriod[] {
  const { margin, retention, discount, timing, periods } = inputs;
  requireRange('margin', margin);
  requireRange('retention', retention, 0, 1);
  requireWhole('periods', periods, 1, longestTable);
  const each = (value: number) => Array.from({ length: periods }, () => value);
  return varyingPeriods({ margins: each(margin), retentions: each(retention), discount, timing });
}
