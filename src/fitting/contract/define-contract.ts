import type { FitOptions, FitQuality } from '#domain/probability/maximum-likelihood.ts';
import { defineModel, type Numbers, type Sample } from '../define-model.ts';
import { retentionPart, survivalPart } from './cohort-report.ts';
import { calibrated, cohortColumns, cohortRow } from './cohort-rows.ts';
import { type ContractModel, contractInputs, contractOutputs, tellOfContract } from './contract-question.ts';

/** What a fitted model of retention says of a cohort, and of one customer in it. */
interface Retention extends ContractModel {
  /** Share of a cohort still there after t renewals. */
  readonly survival: (t: number) => number;
}

/** In what models of retention under contract differ. */
interface Definition<P extends string, Fit extends Readonly<Record<P, number>>, E extends string> {
  readonly id: string;
  /** So many renewals at least must be seen before the model can be estimated. */
  readonly fewestRenewals: number;
  /** Estimates as printed for the first seven renewals of each segment. */
  readonly published: { readonly highEnd: Sample['published']; readonly regular: Sample['published'] };
  readonly symbols: Readonly<Record<NoInfer<E>, string>>;
  readonly parameters: readonly P[];
  readonly shares: readonly NoInfer<E>[];
  fit(active: readonly number[], options: FitOptions): Fit & FitQuality;
  estimates(fit: NoInfer<Fit>): Numbers<E>;
  retention(fit: NoInfer<Fit>): Retention;
}

/** A cohort of 1,000 of which the data set states shares in per cent. */
const segment = (id: 'highEnd' | 'regular', column: string, published: Sample['published']): Sample => ({
  id,
  dataset: 'subscription-retention',
  columns: [{ name: 'year' }, { name: column, times: 10 }],
  published,
});

/** A model of retention under contract, estimated from the first renewals of a cohort and held against the later ones. */
export function defineContract<P extends string, Fit extends Readonly<Record<P, number>>, E extends string>(
  own: Definition<P, Fit, E>,
) {
  return defineModel({
    id: own.id,
    columns: cohortColumns,
    settings: {
      calibration: { unit: 'number', min: own.fewestRenewals, max: 100, step: 1, whole: true, initial: 7 },
    },
    samples: [
      segment('highEnd', 'highend_pct', own.published.highEnd),
      segment('regular', 'regular_pct', own.published.regular),
    ],
    symbols: own.symbols,
    row: cohortRow,
    observations: ([start]) => start?.active ?? 0,
    parameters: own.parameters,
    shares: own.shares,
    fit: (rows, { calibration }, options) => own.fit(calibrated(rows, calibration), options),
    estimates: own.estimates,
    report: (fit, rows, { calibration }) => {
      const { survival } = own.retention(fit);
      return [survivalPart(survival, rows, { calibration }), retentionPart(survival, rows)];
    },
    whatIf: {
      inputs: contractInputs,
      outputs: contractOutputs,
      tell: (fit, values) => tellOfContract(own.retention(fit), values),
    },
  });
}
