import { type ActiveHeuristicInputs, activeHeuristic } from '#domain/probability/active-heuristic.ts';
import * as bdw from '#domain/probability/bdw.ts';
import { fitBdw } from '#domain/probability/bdw-fit.ts';
import * as bgBb from '#domain/probability/bg-bb.ts';
import { fitBgBb } from '#domain/probability/bg-bb-fit.ts';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import { cohortSurvival } from '#domain/probability/cohort-survival.ts';
import { customerBaseTotals } from '#domain/probability/customer-base-totals.ts';
import { frequencyBins } from '#domain/probability/frequency-bins.ts';
import * as gammaGamma from '#domain/probability/gamma-gamma.ts';

import { fitGammaGamma } from '#domain/probability/gamma-gamma-fit.ts';
import { type KaplanMeierInputs, kaplanMeier, type SurvivalStep } from '#domain/probability/kaplan-meier.ts';
import * as mbgNbd from '#domain/probability/mbg-nbd.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import type { ParetoNbdParameters as Pareto } from '#domain/probability/pareto-nbd-fates.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';
import { type ResidualClvInputs, residualClv } from '#domain/probability/rfm-clv.ts';
import { type CustomerSummary, type RfmSummaryOptions, rfmSummary } from '#domain/probability/rfm-summary.ts';
import * as sbg from '#domain/probability/sbg.ts';
import { fitSbg } from '#domain/probability/sbg-fit.ts';
import { type Hyp2f1Inputs, hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { logGamma } from '#domain/statistics/log-gamma.ts';
import { type TricomiUInputs, tricomiU } from '#domain/statistics/tricomi-u.ts';
import { CDNOW_CALIBRATION_END, customersOf, donationCells, transactionsOf } from '../domain/probability/datasets.ts';

type BgNbd = bgNbd.BgNbdParameters;
type GammaGamma = gammaGamma.GammaGammaParameters;
type BgBb = bgBb.BgBbParameters;
type History = PurchaseHistory;
type Opportunities = bgBb.OpportunityHistory;
type Dataset = { readonly dataset: string };
type Until = { readonly t: number };
type Times = { readonly times: readonly number[] };
type Counts = { readonly t: number; readonly x: readonly number[] };
type Spend = { readonly x: readonly number[]; readonly zbar: readonly number[] };
type Cohort = { readonly active: readonly number[] };
type Periods = { readonly periods: readonly number[] };
type Discount = { readonly discount: number };
type Bins<Parameters> = Dataset & { readonly params: Parameters; readonly tStar: number; readonly censor: number };
type Summary = Dataset & RfmSummaryOptions & { readonly customerIds: readonly number[] };

/** Reference names of the probability models, and what computes each from the inputs of a case. */
export const probabilityModels = {
  'survival.kaplanMeier': (inputs: KaplanMeierInputs) => survivalColumns(kaplanMeier(inputs)),
  'survival.cohort': (inputs: { readonly activeByPeriod: readonly number[] }) => cohortSurvival(inputs.activeByPeriod),
  'palive.heuristic': (inputs: ActiveHeuristicInputs) => ({ pActive: activeHeuristic(inputs) }),

  'bgnbd.fit': ({ dataset }: Dataset) => fitted(fitBgNbd(customersOf(dataset))),
  'bgnbd.logLikelihood': (i: BgNbd & History) => ({ ll: bgNbd.logLikelihood(i, i) }),
  'bgnbd.pAlive': (i: BgNbd & History) => ({ pAlive: bgNbd.pAlive(i, i) }),
  'bgnbd.pmf': (i: BgNbd & Counts) => ({ p: i.x.map((x) => bgNbd.pmf(i, x, i.t)) }),
  'bgnbd.expected': (i: BgNbd & Times) => ({ expected: i.times.map((t) => bgNbd.expected(i, t)) }),
  'bgnbd.conditionalExpected': (i: BgNbd & History & Until) => ({ expected: bgNbd.conditionalExpected(i, i, i.t) }),
  'bgnbd.binTable': (i: Bins<BgNbd>) => binTable(i, (history, t) => bgNbd.conditionalExpected(i.params, history, t)),

  'mbgnbd.fit': ({ dataset }: Dataset) => fitted(fitMbgNbd(customersOf(dataset))),
  'mbgnbd.logLikelihood': (i: BgNbd & History) => ({ ll: mbgNbd.logLikelihood(i, i) }),
  'mbgnbd.pAlive': (i: BgNbd & History) => ({ pAlive: mbgNbd.pAlive(i, i) }),
  'mbgnbd.pmf': (i: BgNbd & Counts) => ({ p: i.x.map((x) => mbgNbd.pmf(i, x, i.t)) }),
  'mbgnbd.expected': (i: BgNbd & Times) => ({ expected: i.times.map((t) => mbgNbd.expected(i, t)) }),
  'mbgnbd.conditionalExpected': (i: BgNbd & History & Until) => ({ expected: mbgNbd.conditionalExpected(i, i, i.t) }),

  'pnbd.fit': ({ dataset }: Dataset) => fitted(fitParetoNbd(customersOf(dataset))),
  'pnbd.logLikelihood': (i: Pareto & History) => ({ ll: paretoNbd.logLikelihood(i, i) }),
  'pnbd.pAlive': (i: Pareto & History) => ({ pAlive: paretoNbd.pAlive(i, i) }),
  'pnbd.expected': (i: Pareto & Times) => ({ expected: i.times.map((t) => paretoNbd.expected(i, t)) }),
  'pnbd.conditionalExpected': (i: Pareto & History & Until) => ({ expected: paretoNbd.conditionalExpected(i, i, i.t) }),
  'pnbd.dert': (i: Pareto & History & { delta: number }) => ({ dert: paretoNbd.discountedExpected(i, i, i.delta) }),
  'pnbd.binTable': (i: Bins<Pareto>) =>
    binTable(i, (history, t) => paretoNbd.conditionalExpected(i.params, history, t)),

  'gammaGamma.fit': ({ dataset }: Dataset) => fitted(fitGammaGamma(customersOf(dataset))),
  'gammaGamma.conditional': (i: GammaGamma & Spend) => ({
    expected: spendOf(i).map((own) => gammaGamma.conditionalMean(i, own)),
  }),
  'gammaGamma.populationMean': (i: GammaGamma) => ({ mean: gammaGamma.populationMean(i) }),
  'clv.rfm': (i: ResidualClvInputs) => ({ residualClv: residualClv(i) }),

  'bgbb.fit': () => fitted(fitBgBb(donationCells())),
  'bgbb.logLikelihood': (i: BgBb & Opportunities) => ({ ll: bgBb.logLikelihood(i, i) }),
  'bgbb.pAlive': (i: BgBb & Opportunities) => ({ pAlive: bgBb.pAlive(i, i) }),
  'bgbb.expected': (i: BgBb & { n: number }) => ({ expected: bgBb.expected(i, i.n) }),
  'bgbb.conditionalExpected': (i: BgBb & Opportunities & { nStar: number }) => ({
    expected: bgBb.conditionalExpected(i, i, i.nStar),
  }),
  'bgbb.dert': (i: BgBb & Opportunities & Discount) => ({ dert: bgBb.discountedExpected(i, i, i.discount) }),

  'sbg.fit': ({ active }: Cohort) => fitted(fitSbg(active)),
  'sbg.logLikelihood': (i: sbg.SbgParameters & Cohort) => ({ ll: sbg.logLikelihood(i, i.active) }),
  'sbg.survival': (i: sbg.SbgParameters & Periods) => ({
    S: i.periods.map((t) => sbg.survival(i, t)),
    retention: i.periods.map((t) => (t > 0 ? sbg.retention(i, t) : null)),
  }),
  'sbg.del': (i: sbg.SbgParameters & Discount) => ({ del_: sbg.discountedLifetime(i, i.discount) }),
  'sbg.derl': (i: sbg.SbgParameters & Discount & { n: number }) => ({
    derl: sbg.discountedResidualLifetime(i, i.n, i.discount),
  }),
  'bdw.fit': ({ active }: Cohort) => fitted(fitBdw(active)),
  'bdw.logLikelihood': (i: bdw.BdwParameters & Cohort) => ({ ll: bdw.logLikelihood(i, i.active) }),
  'bdw.survival': (i: bdw.BdwParameters & Periods) => ({ S: i.periods.map((t) => bdw.survival(i, t)) }),

  'rfm.summary': (i: Summary) => summaryColumns(rfmSummary(transactionsOf(i.dataset), i), i.customerIds),
  'rfm.summary.totals': (i: Dataset & RfmSummaryOptions) =>
    customerBaseTotals(rfmSummary(transactionsOf(i.dataset), i)),

  'math.hyp2f1': (i: Hyp2f1Inputs) => ({ value: hyp2f1(i) }),
  'math.lgamma': (i: { readonly x: number }) => ({ value: logGamma(i.x) }),
  'math.tricomiU': (i: TricomiUInputs) => ({ value: tricomiU(i) }),
} satisfies Readonly<Record<string, (inputs: never) => unknown>>;

function fitted<Parameters extends object>({
  logLikelihood: ll,
  ...parameters
}: Parameters & { logLikelihood: number }) {
  return { ...parameters, ll };
}

function survivalColumns(steps: readonly SurvivalStep[]) {
  return {
    t: steps.map(({ t }) => t),
    S: steps.map(({ survival }) => survival),
    se: steps.map(({ standardError }) => standardError),
  };
}

function spendOf({ x, zbar }: Spend): gammaGamma.SpendHistory[] {
  return x.map((count, index) => ({ x: count, zbar: zbar[index] ?? Number.NaN }));
}

function summaryColumns(summaries: readonly CustomerSummary[], customerIds: readonly number[]) {
  const chosen = customerIds.flatMap((id) => summaries.filter(({ customer }) => customer === String(id)));
  return { x: chosen.map(({ x }) => x), tx: chosen.map(({ tx }) => tx), T: chosen.map(({ T }) => T) };
}

function binTable({ dataset, tStar, censor }: Bins<unknown>, forecast: (history: History, t: number) => number) {
  const options = { calibrationEnd: CDNOW_CALIBRATION_END, holdout: tStar };
  const customers = rfmSummary(transactionsOf(dataset), options);
  const bins = frequencyBins(
    customers.map((own) => ({ ...own, expectedPurchases: forecast(own, tStar) })),
    censor,
  );
  return {
    n: bins.map(({ customers }) => customers),
    actual: bins.map(({ actual }) => actual),
    expected: bins.map(({ expected }) => expected),
  };
}
