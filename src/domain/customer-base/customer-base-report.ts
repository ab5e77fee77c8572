import { type AbcClass, abcClasses } from '#domain/concentration/abc-classes.ts';
import { gini } from '#domain/concentration/gini.ts';
import { lorenzCurve } from '#domain/concentration/lorenz-curve.ts';
import { paretoShare } from '#domain/concentration/pareto-share.ts';
import { type WhaleCurve, whaleCurve } from '#domain/concentration/whale-curve.ts';
import { rfmSummary } from '#domain/probability/rfm-summary.ts';
import { type ClvQuadrant, type ClvQuadrants, clvQuadrants } from '#domain/segmentation/clv-quadrants.ts';
import { customerTiers } from '#domain/segmentation/customer-tiers.ts';
import { type RfmScores, rfmScore } from '#domain/segmentation/rfm-score.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { BuyingModelName } from './buying-model-names.ts';
import { type Cohort, type CohortPeriod, cohortRetention, suitablePeriod } from './cohort-retention.ts';
import { type CustomerForecast, customerForecaster, type ForecastAssumptions } from './customer-forecast.ts';
import { type CustomerRecord, customerRecords, daySpan } from './customer-records.ts';
import { type FittedModels, fittedModels } from './fitted-models.ts';
import { mapOutcome, type Outcome, outcomeOf } from './outcome.ts';
import type { BaseTransaction } from './read-transactions.ts';
import { type RfmBand, rfmBands } from './rfm-bands.ts';
import { type RfmGridRow, rfmGrid } from './rfm-grid.ts';
import { type ValueGroup, valueGroups } from './value-groups.ts';

export interface ReportOptions extends ForecastAssumptions {
  /** Last day whose purchases the models are fitted to; later ones are held out. */
  readonly calibrationEnd: string;
  /** The model of repeat buying by which customers are forecast. */
  readonly model: BuyingModelName;
}

/** A customer with everything that was found out; undefined where a model has no result. */
export interface ScoredCustomer extends CustomerRecord {
  readonly R: number;
  readonly F: number;
  readonly M: number;
  readonly abc: AbcClass | undefined;
  /** 0 for the top. */
  readonly tier: number | undefined;
  readonly forecast: CustomerForecast | undefined;
  readonly quadrant: ClvQuadrant | undefined;
}

export interface Concentration {
  /** Share of the spend that the top fifth of the customers brings. */
  readonly topFifth: number;
  readonly gini: number;
  readonly lorenz: readonly number[];
  readonly groups: readonly ValueGroup<AbcClass>[];
}

export interface CustomerBaseReport {
  readonly facts: {
    readonly customers: number;
    readonly transactions: number;
    readonly spend: number;
    readonly firstDay: string;
    readonly lastDay: string;
    /** Customers who bought on one day only. */
    readonly once: number;
  };
  readonly rfm: readonly RfmBand[];
  readonly rfmGrid: readonly RfmGridRow[];
  readonly concentration: Outcome<Concentration>;
  /** Undefined when the table does not state margins. */
  readonly whale: Outcome<WhaleCurve> | undefined;
  readonly tiers: Outcome<readonly ValueGroup<number>[]>;
  readonly cohorts: { readonly period: CohortPeriod; readonly rows: readonly Cohort[] };
  readonly buying: FittedModels['checks'];
  readonly spend: FittedModels['spend'];
  readonly quadrants: Outcome<ClvQuadrants>;
  readonly scored: readonly ScoredCustomer[];
}

/** What is being worked on, and how far it has come. */
export type ReportProgress = (stage: 'summary' | 'fit' | 'forecast', done: number, total: number | undefined) => void;

const BINS = 5;
const TIERS = [0, 1, 2, 3];

/**
 * Everything the lab says about a customer base. Models are fitted to the purchases until the end of calibration; each
 * customer is then judged by all purchases, as of the last day of the data.
 *
 * @throws ModelError `noData` without transactions
 */
export function customerBaseReport(
  transactions: readonly BaseTransaction[],
  options: ReportOptions,
  onProgress: ReportProgress,
): CustomerBaseReport {
  onProgress('summary', 0, undefined);
  const records = customerRecords(transactions);
  const [firstDay, lastDay] = daySpan(transactions);
  const spends = records.map(({ spend }) => spend);
  const scores = scoresOf(records);
  const classes = outcomeOf(() => classOfEach(spends));
  const tiers = mapOutcome(classes, () => customerTiers({ values: spends }));
  const onStep = (iteration: number) => onProgress('fit', iteration, undefined);
  const models = fittedModels(transactions, options.calibrationEnd, lastDay, onStep);
  const forecasts = forecastsOf(transactions, models, options, onProgress);
  const { quadrants, typeOf } = quadrantsOf(spends, forecasts);
  const period = suitablePeriod(firstDay, lastDay);
  return {
    facts: factsOf(records, transactions.length, firstDay, lastDay),
    rfm: rfmBands(records, scores, BINS),
    rfmGrid: rfmGrid(scores, BINS),
    concentration: mapOutcome(classes, (own) => concentrationOf(spends, own)),
    whale: whaleOf(records),
    tiers: mapOutcome(tiers, (own) => valueGroups(TIERS, spends, own)),
    cohorts: { period, rows: cohortRetention(transactions, period) },
    buying: models.checks,
    spend: models.spend,
    quadrants,
    scored: records.map((record, index) => ({
      ...record,
      R: scores.R[index] ?? 1,
      F: scores.F[index] ?? 1,
      M: scores.M[index] ?? 1,
      abc: classes.found ? classes.value[index] : undefined,
      tier: tiers.found ? tiers.value[index] : undefined,
      forecast: forecasts?.[index],
      quadrant: typeOf.get(index),
    })),
  };
}

function factsOf(
  records: readonly CustomerRecord[],
  transactions: number,
  firstDay: string,
  lastDay: string,
): CustomerBaseReport['facts'] {
  const once = records.filter(({ purchases }) => purchases === 1).length;
  const spend = sum(records.map((record) => record.spend));
  return { customers: records.length, transactions, spend, firstDay, lastDay, once };
}

function scoresOf(records: readonly CustomerRecord[]): RfmScores {
  return rfmScore({
    recencyDays: records.map(({ recencyDays }) => recencyDays),
    frequency: records.map(({ purchases }) => purchases),
    monetary: records.map(({ spend }) => spend),
    bins: BINS,
  });
}

function whaleOf(records: readonly CustomerRecord[]): Outcome<WhaleCurve> | undefined {
  const margins = records.flatMap(({ margin }) => (margin === undefined ? [] : [margin]));
  return margins.length === records.length ? outcomeOf(() => whaleCurve(margins)) : undefined;
}

/** Spend so far against CLV, for the customers who have one, and the type of each by position. */
function quadrantsOf(spends: readonly number[], forecasts: readonly CustomerForecast[] | undefined) {
  const valued = spends.flatMap((current, index) => {
    const future = forecasts?.[index]?.clv;
    return future === undefined ? [] : [{ index, current, future }];
  });
  const quadrants = outcomeOf(() => clvQuadrants({ customers: valued }));
  const types = quadrants.found ? quadrants.value.types : [];
  const typeOf = new Map(valued.map(({ index }, position) => [index, types[position]]));
  return { quadrants, typeOf };
}

function classOfEach(values: readonly number[]): AbcClass[] {
  const classes: AbcClass[] = [];
  for (const row of abcClasses({ values })) classes[row.position] = row.class;
  return classes;
}

function concentrationOf(values: readonly number[], classes: readonly AbcClass[]): Concentration {
  return {
    topFifth: paretoShare({ values, topFraction: 0.2 }),
    gini: gini({ values }),
    lorenz: lorenzCurve(values),
    groups: valueGroups(['A', 'B', 'C'], values, classes),
  };
}

/** One forecast per customer; undefined without a model of buying. */
function forecastsOf(
  transactions: readonly BaseTransaction[],
  { models, spend }: FittedModels,
  options: ReportOptions,
  onProgress: ReportProgress,
): CustomerForecast[] | undefined {
  const buying = models[options.model];
  if (buying === undefined) return undefined;
  const histories = rfmSummary(transactions);
  const forecasts = outcomeOf(() => {
    const forecast = customerForecaster(buying, spend.found ? spend.value : undefined, options);
    return histories.map((history, index) => {
      onProgress('forecast', index, histories.length);
      return forecast(history);
    });
  });
  return forecasts.found ? forecasts.value : undefined;
}
