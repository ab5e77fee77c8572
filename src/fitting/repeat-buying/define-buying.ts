import type { BuyingModel } from '#domain/customer-base/buying-model.ts';
import type { GeometricDropoutFit } from '#domain/probability/geometric-dropout-fit.ts';
import type { FitOptions } from '#domain/probability/maximum-likelihood.ts';
import type { ParetoNbdFit } from '#domain/probability/pareto-nbd-fit.ts';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';
import { cdnowCustomers } from '../cdnow-customers.ts';
import { defineModel, type Numbers, type Sample } from '../define-model.ts';
import { buyerInputs, buyerOutputs, tellOfBuyer } from './buyer-question.ts';
import { buyerColumns, buyerRow, spendOf } from './buyer-rows.ts';
import { customersPart, frequenciesPart } from './buying-report.ts';
import { buyingSettings } from './buying-settings.ts';

/** In what models of repeat buying differ. */
interface Definition<
  P extends string,
  Fit extends (GeometricDropoutFit | ParetoNbdFit) & Readonly<Record<P, number>>,
  E extends string,
> {
  readonly id: string;
  readonly published: Sample['published'];
  readonly symbols: Readonly<Record<NoInfer<E>, string>>;
  readonly parameters: readonly P[];
  readonly shares: readonly NoInfer<E>[];
  fit(histories: readonly PurchaseHistory[], options: FitOptions): Fit;
  estimates(fit: NoInfer<Fit>): Numbers<E>;
  buying(fit: NoInfer<Fit>): BuyingModel;
}

/** A model of repeat buying; where the table tells spend, a Gamma-Gamma model of it is estimated too. */
export function defineBuying<
  P extends string,
  Fit extends (GeometricDropoutFit | ParetoNbdFit) & Readonly<Record<P, number>>,
  E extends string,
>(own: Definition<P, Fit, E>) {
  return defineModel({
    id: own.id,
    columns: buyerColumns,
    settings: buyingSettings,
    samples: [
      {
        ...cdnowCustomers,
        columns: Object.keys(buyerColumns).map((name) => ({ name })),
        published: own.published,
      },
    ],
    symbols: own.symbols,
    row: buyerRow,
    observations: (rows) => rows.length,
    parameters: own.parameters,
    shares: own.shares,
    fit: (rows, _settings, options) => ({ ...own.fit(rows, options), spending: spendOf(rows) }),
    estimates: own.estimates,
    report: (fit, rows) => [frequenciesPart(own.buying(fit), rows)],
    customers: (fit, rows, settings, onCustomer) =>
      customersPart(own.buying(fit), fit.spending, rows, settings, onCustomer),
    whatIf: {
      inputs: buyerInputs,
      outputs: buyerOutputs,
      tell: (fit, values, settings) => tellOfBuyer(own.buying(fit), fit.spending, values, settings),
    },
  });
}
