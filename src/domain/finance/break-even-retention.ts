import type { Timing } from '#domain/clv/timing.ts';
import { ModelError, requireRange } from '#domain/model-error.ts';

export interface BreakEvenRetentionInputs {
  readonly margin: number;
  readonly target: number;
  readonly discount: number;
  readonly timing: Timing;
}

/**
 * Lowest retention at which an unlimited CLV reaches a target, such as the acquisition cost.
 *
 *     end                r* = T(1+i) / (m+T)
 *     begin              r* = (1+i)(1 − m/T)
 *     end_first_certain  r* = 1 + i − m/T
 *
 * At least 0; null when only r >= 1 would do.
 *
 * @param margin   m, money per period; m + T must be above 0
 * @param target   T, money, >= 0
 * @param discount i per the same period, >= 0
 * @throws ModelError `outOfRange`
 */
export function breakEvenRetention({ margin, target, discount, timing }: BreakEvenRetentionInputs): number | null {
  requireRange('margin', margin);
  requireRange('target', target, 0);
  requireRange('discount', discount, 0);
  if (margin + target <= 0) throw new ModelError('outOfRange', 'margin and target together must be above 0', 'margin');
  const needed = neededRetention(margin, target, discount, timing);
  return needed < 1 ? Math.max(0, needed) : null;
}

function neededRetention(margin: number, target: number, discount: number, timing: Timing): number {
  if (target === 0) return 0;
  switch (timing) {
    case 'begin':
      return (1 + discount) * (1 - margin / target);
    case 'end':
      return (target / (margin + target)) * (1 + discount);
    case 'end_first_certain':
      return 1 + discount - margin / target;
  }
}
