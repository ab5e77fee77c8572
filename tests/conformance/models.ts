import { averageTenure } from '#domain/churn/average-tenure.ts';
import { convertChurn } from '#domain/churn/churn-conversion.ts';
import { customerLifetime } from '#domain/churn/customer-lifetime.ts';
import { type DefectionValueInputs, defectionValue } from '#domain/churn/defection-value.ts';
import { retentionRate } from '#domain/churn/retention-rate.ts';
import { type ContinuousProfitInputs, continuousProfitClv } from '#domain/clv/berger-nasr/continuous-profit.ts';
import { type FrequentSalesInputs, frequentSalesClv } from '#domain/clv/berger-nasr/frequent-sales.ts';
import { type ProfitByYearInputs, profitByYearClv } from '#domain/clv/berger-nasr/profit-by-year.ts';
import { type RareSalesInputs, rareSalesClv } from '#domain/clv/berger-nasr/rare-sales.ts';
import {
  type RecencyMigrationInputs,
  type RecencyPurchasesInputs,
  recencyMigrationClv,
  recencyPurchases,
} from '#domain/clv/berger-nasr/recency-migration.ts';
import { type YearlySalesInputs, yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { clvElasticity } from '#domain/clv/clv-elasticity.ts';
import { type CohortProfitInputs, cohortProfit } from '#domain/clv/cohort-profit.ts';
import { type GrowthClvInputs, growthClv } from '#domain/clv/growth-clv.ts';
import { marginMultiple } from '#domain/clv/margin-multiple.ts';
import { type MarkovClvInputs, markovClv } from '#domain/clv/markov/markov-clv.ts';
import { type TransitionPowerInputs, transitionPower } from '#domain/clv/markov/transition-matrix.ts';
import { type RetentionClvInputs, retentionClv } from '#domain/clv/retention-clv.ts';
import { type SimpleClvInputs, simpleClv } from '#domain/clv/simple-clv.ts';
import { type VaryingClvInputs, varyingClv } from '#domain/clv/varying-clv.ts';
import { type AbcInputs, abcClasses } from '#domain/concentration/abc-classes.ts';
import { type GiniInputs, gini } from '#domain/concentration/gini.ts';
import { lorenzCurve } from '#domain/concentration/lorenz-curve.ts';
import { type ParetoShareInputs, paretoShare } from '#domain/concentration/pareto-share.ts';
import { logitShares } from '#domain/conjoint/logit-share.ts';
import { type PartWorthsInputs, partWorths } from '#domain/conjoint/part-worths.ts';
import { acquisitionSpending } from '#domain/equity/blattberg-deighton/acquisition-spending.ts';
import { equitySpending } from '#domain/equity/blattberg-deighton/equity-spending.ts';
import {
  type ResponseSteepnessInputs,
  responseSteepness,
} from '#domain/equity/blattberg-deighton/spending-response.ts';
import { type CustomerEquityInputs, customerEquity } from '#domain/equity/customer-equity.ts';
import { customerEquitySensitivity } from '#domain/equity/customer-equity-sensitivity.ts';
import { type BreakEvenRetentionInputs, breakEvenRetention } from '#domain/finance/break-even-retention.ts';
import type { DiscountedFlowsInputs } from '#domain/finance/discounted-flows.ts';
import { type LtvCacInputs, ltvCac } from '#domain/finance/ltv-cac.ts';
import { netPresentValue } from '#domain/finance/net-present-value.ts';
import { type PaybackInputs, paybackPeriods } from '#domain/finance/payback-periods.ts';
import { prospectLifetimeValue } from '#domain/finance/prospect-lifetime-value.ts';
import { type AcsiInputs, acsiIndex } from '#domain/satisfaction/acsi-index.ts';
import { cronbachAlpha } from '#domain/satisfaction/cronbach-alpha.ts';
import { type CustomerEffortInputs, customerEffortScore } from '#domain/satisfaction/customer-effort-score.ts';
import { customerSatisfactionScore } from '#domain/satisfaction/customer-satisfaction-score.ts';
import { deliveredValue } from '#domain/satisfaction/delivered-value.ts';
import { disconfirmation } from '#domain/satisfaction/disconfirmation.ts';
import { importancePerformance } from '#domain/satisfaction/importance-performance.ts';
import { wilsonInterval } from '#domain/satisfaction/intervals/wilson-interval.ts';
import { kanoCoefficients } from '#domain/satisfaction/kano/kano-coefficients.ts';
import { type KanoAnswer, type KanoPair, kanoCategory } from '#domain/satisfaction/kano/kano-table.ts';
import { type NetPromoterInputs, netPromoterScore, promoterCounts } from '#domain/satisfaction/net-promoter-score.ts';
import { npsDifference } from '#domain/satisfaction/nps-difference.ts';
import { loyaltyAtSatisfaction } from '#domain/satisfaction/satisfaction-loyalty-curve.ts';
import {
  type SatisfactionLoyaltyInputs,
  satisfactionLoyaltyType,
} from '#domain/satisfaction/satisfaction-loyalty-type.ts';
import { servqual } from '#domain/satisfaction/servqual.ts';
import { rfmScore } from '#domain/segmentation/rfm-score.ts';
import { probabilityModels } from './probability-models.ts';

/** Reference model names and the domain function behind each, fed with the inputs of a case as JSON has them. */
export const models: Readonly<Record<string, (inputs: never) => unknown>> = {
  ...probabilityModels,
  'clv.simple': ({ avgOrderValue, cac = 0, ...rest }: SimpleClvCase) =>
    simpleClv({ ...rest, averageOrderValue: avgOrderValue, acquisitionCost: cac }),
  'clv.retention.infinite': (inputs: RetentionClvInputs) => ({ clv: retentionClv(inputs) }),
  'clv.retention.finite': (inputs: RetentionClvInputs) => ({ clv: retentionClv(inputs) }),
  'clv.marginMultiple': ({ retention, discounts }: MarginMultipleCase) => ({
    multiples: discounts.map((discount) => marginMultiple({ retention, discount })),
  }),
  'clv.cohort.netBegin': (inputs: CohortProfitInputs) => ({ cohortProfit: cohortProfit(inputs) }),
  'clv.growth.infinite': (inputs: GrowthClvInputs) => ({ clv: growthClv(inputs) }),
  'clv.varying': (inputs: VaryingClvInputs) => ({ npv: varyingClv(inputs) }),
  'clv.bergerNasr.case1': (inputs: YearlySalesInputs) => ({ clv: yearlySalesClv(inputs) }),
  'clv.bergerNasr.case2a': (inputs: FrequentSalesInputs) => ({ clv: frequentSalesClv(inputs) }),
  'clv.bergerNasr.case2b': (inputs: RareSalesInputs) => ({ clv: rareSalesClv(inputs) }),
  'clv.bergerNasr.case3': (inputs: ProfitByYearInputs) => ({ clv: profitByYearClv(inputs) }),
  'clv.bergerNasr.case4': (inputs: ContinuousProfitInputs) => ({ clv: continuousProfitClv(inputs) }),
  'clv.bergerNasr.case5': recencyMigrationCase,
  'clv.markov': (inputs: MarkovClvInputs) => ({ V: markovClv(inputs) }),
  'clv.markov.power': (inputs: TransitionPowerInputs) => ({ matrix: transitionPower(inputs) }),
  'clv.elasticity': clvElasticity,
  'clv.customerEquity.gls': (inputs: CustomerEquityInputs) => ({ value: customerEquity(inputs) }),
  'clv.customerEquity.glsSensitivity': customerEquitySensitivity,
  'clv.blattbergDeighton.k': (inputs: ResponseSteepnessInputs) => ({ k: responseSteepness(inputs) }),
  'clv.blattbergDeighton.acquisition': acquisitionSpending,
  'clv.blattbergDeighton.full': equitySpendingCase,
  'fin.npv': (inputs: DiscountedFlowsInputs) => ({ npv: netPresentValue(inputs) }),
  'fin.breakEvenRetention': breakEvenCase,
  'fin.breakEvenRetention.target': ({ targetClv, ...rest }: BreakEvenTargetCase) => ({
    retention: breakEvenRetention({ timing: 'end', ...rest, target: targetClv }),
  }),
  'fin.payback': ({ cac, marginPerPeriod, ...rest }: PaybackCase) => ({
    periods: paybackPeriods({ acquisitionCost: cac, margin: marginPerPeriod, ...rest }),
  }),
  'fin.ltvCac': ({ cac, ...rest }: LtvCacCase) => ltvCac({ acquisitionCost: cac, ...rest }),
  'fin.prospectLifetimeValue': prospectLifetimeValue,
  'churn.retentionRate': retentionRate,
  'churn.convert': convertChurn,
  'churn.lifetime': customerLifetime,
  'churn.reichheldSasser.lifetime': (inputs: Parameters<typeof averageTenure>[0]) => ({
    averageYears: averageTenure(inputs),
  }),
  'churn.reichheldSasser.value': (inputs: DefectionValueInputs) => ({ value: defectionValue(inputs) }),
  'conc.abc': (inputs: AbcInputs) => ({
    classes: abcClasses(inputs)
      .sort((a, b) => a.position - b.position)
      .map((row) => row.class),
  }),
  'conc.gini': (inputs: GiniInputs) => ({ gini: gini(inputs) }),
  'conc.lorenz': ({ values }: { readonly values: readonly number[] }) => ({ L: lorenzCurve(values) }),
  'conc.pareto': (inputs: ParetoShareInputs) => ({ share: paretoShare(inputs) }),
  'rfm.score': rfmScore,
  'sat.acsi': (inputs: AcsiInputs) => ({ score: acsiIndex(inputs) }),
  'sat.servqual': servqual,
  'sat.cronbachAlpha': (inputs: Parameters<typeof cronbachAlpha>[0]) => ({
    alpha: cronbachAlpha(inputs),
  }),
  'sat.nps': npsCase,
  'sat.npsDifference': npsDifference,
  'sat.wilson': wilsonInterval,
  'sat.csat': customerSatisfactionScore,
  'sat.ces': ({ direction, ...rest }: CesCase) =>
    customerEffortScore({ ...rest, easyEnd: direction?.startsWith('1') ? 'low' : 'high' }),
  'sat.kano.table': ({ order }: { readonly order: readonly KanoAnswer[] }) => ({
    rowsByFunctional: order.map((functional) =>
      order.map((dysfunctional) => kanoCategory({ functional, dysfunctional })),
    ),
  }),
  'sat.kano.classify': (inputs: KanoPair) => ({ category: kanoCategory(inputs) }),
  'sat.kano.coefficients': kanoCoefficients,
  'sat.ipa': importancePerformance,
  'sat.disconfirmation': disconfirmation,
  'sat.jonesSasser': (inputs: SatisfactionLoyaltyInputs) => ({ type: satisfactionLoyaltyType(inputs) }),
  'sat.jonesSasser.curve': ({ satisfaction, exponent }: CurveCase) => ({
    loyalty: satisfaction.map((each) => loyaltyAtSatisfaction({ satisfaction: each, exponent })),
  }),
  'sat.cdv': deliveredValue,
  'conjoint.ratings': partWorthsCase,
  'conjoint.logitShare': ({ utilities }: { readonly utilities: readonly number[] }) => ({
    share: logitShares(utilities),
  }),
};

type SimpleClvCase = Omit<SimpleClvInputs, 'averageOrderValue' | 'acquisitionCost'> & {
  readonly avgOrderValue: number;
  readonly cac?: number;
};

interface MarginMultipleCase {
  readonly retention: number;
  readonly discounts: readonly number[];
}

type BreakEvenCase = Omit<BreakEvenRetentionInputs, 'target' | 'timing'> & { readonly cac: number };
type BreakEvenTargetCase = Omit<BreakEvenRetentionInputs, 'target' | 'timing'> & { readonly targetClv: number };

type PaybackCase = Omit<PaybackInputs, 'acquisitionCost' | 'margin'> & {
  readonly cac: number;
  readonly marginPerPeriod: number;
};

type LtvCacCase = Omit<LtvCacInputs, 'acquisitionCost'> & { readonly cac: number };

interface CesCase extends CustomerEffortInputs {
  /** Such as "7 = very easy". */
  readonly direction?: string;
}

interface CurveCase {
  readonly satisfaction: readonly number[];
  readonly exponent: number;
}

type RecencyMigrationCase = RecencyPurchasesInputs & Partial<RecencyMigrationInputs>;

function recencyMigrationCase({
  grossContribution = 0,
  promotionCost = 0,
  discount = 0,
  ...customer
}: RecencyMigrationCase) {
  const clv = recencyMigrationClv({ grossContribution, promotionCost, discount, ...customer });
  return { ...recencyPurchases(customer), clv };
}

interface BlattbergDeightonCase {
  readonly acqCeiling: number;
  readonly acqK: number;
  readonly retCeiling: number;
  readonly retK: number;
  readonly margin: number;
  readonly discount: number;
}

function equitySpendingCase({ acqCeiling, acqK, retCeiling, retK, ...customer }: BlattbergDeightonCase) {
  return equitySpending({
    acquisition: { ceiling: acqCeiling, k: acqK },
    retention: { ceiling: retCeiling, k: retK },
    ...customer,
  });
}

function breakEvenCase({ cac: target, ...rest }: BreakEvenCase) {
  return {
    retentionEnd: breakEvenRetention({ ...rest, target, timing: 'end' }),
    retentionBegin: breakEvenRetention({ ...rest, target, timing: 'begin' }),
  };
}

type NpsCase = NetPromoterInputs | { readonly ratings: readonly (number | null)[]; readonly confidence?: number };

function npsCase(inputs: NpsCase) {
  if (!('ratings' in inputs)) return netPromoterScore(inputs);
  const { ratings, ...rest } = inputs;
  return netPromoterScore({ ...promoterCounts(ratings), ...rest });
}

function partWorthsCase(inputs: PartWorthsInputs) {
  const { grandMean, attributes } = partWorths(inputs);
  return {
    grandMean,
    partWorths: Object.fromEntries(
      attributes.flatMap(({ attribute, partWorths }) =>
        [...partWorths].map(([level, worth]) => [`${attribute}:${level}`, worth]),
      ),
    ),
    importance: Object.fromEntries(attributes.map(({ attribute, importance }) => [attribute, importance])),
  };
}
