import { dayNumber } from '#domain/probability/day-number.ts';
import { populationMean } from '#domain/probability/gamma-gamma.ts';
import { fitGammaGamma, type GammaGammaFit } from '#domain/probability/gamma-gamma-fit.ts';
import type { GeometricDropoutFit } from '#domain/probability/geometric-dropout-fit.ts';
import type { ParetoNbdFit } from '#domain/probability/pareto-nbd-fit.ts';
import { type CustomerSummary, rfmSummary, type Transaction } from '#domain/probability/rfm-summary.ts';
import { type BuyingModel, fitBuyingModel } from './buying-model.ts';
import type { BuyingModelName } from './buying-model-names.ts';
import { mapOutcome, type Outcome, outcomeOf } from './outcome.ts';
import { type RepeatBuyingCheck, repeatBuyingCheck } from './repeat-buying-check.ts';

/** What was fitted to the purchases of the calibration period, model by model; one without a result leaves the others theirs. */
export interface FittedModels {
  /** Ready to forecast with; undefined where the fit found nothing. */
  readonly models: Readonly<Record<BuyingModelName, BuyingModel | undefined>>;
  readonly checks: {
    readonly bgNbd: Outcome<RepeatBuyingCheck<GeometricDropoutFit>>;
    readonly paretoNbd: Outcome<RepeatBuyingCheck<ParetoNbdFit>>;
  };
  readonly spend: Outcome<GammaGammaFit & { readonly mean: number }>;
}

const DAYS_PER_WEEK = 7;

/**
 * Fits both models of repeat buying and the model of spend.
 *
 * @param calibrationEnd last day that counts; what was bought until `lastDay` is held out
 * @param onStep         called after each step of a fit, with its number over both fits
 */
export function fittedModels(
  transactions: readonly Transaction[],
  calibrationEnd: string,
  lastDay: string,
  onStep: (step: number) => void,
): FittedModels {
  const summaries = outcomeOf(() => rfmSummary(transactions, { calibrationEnd }));
  const holdoutWeeks = (dayNumber(lastDay) - dayNumber(calibrationEnd)) / DAYS_PER_WEEK;
  let step = 0;
  const onIteration = (): boolean => {
    step += 1;
    onStep(step);
    return true;
  };
  const bgNbd = mapOutcome(summaries, (own) => fitBuyingModel.bgNbd(own, { onIteration }));
  const paretoNbd = mapOutcome(summaries, (own) => fitBuyingModel.paretoNbd(own, { onIteration }));
  const check = <Fit>(model: Outcome<BuyingModel<Fit>>, own: readonly CustomerSummary[]) =>
    mapOutcome(model, (fitted) => repeatBuyingCheck(fitted, own, holdoutWeeks));
  const checked = summaries.found ? summaries.value : [];
  return {
    models: { bgNbd: found(bgNbd), paretoNbd: found(paretoNbd) },
    checks: { bgNbd: check(bgNbd, checked), paretoNbd: check(paretoNbd, checked) },
    spend: mapOutcome(summaries, (own) => {
      const fit = fitGammaGamma(own);
      return { ...fit, mean: populationMean(fit) };
    }),
  };
}

const found = <Value>(outcome: Outcome<Value>): Value | undefined => (outcome.found ? outcome.value : undefined);
