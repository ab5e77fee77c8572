import { requireRange, requireSameLength, requireSome, requireWhole } from '#domain/model-error.ts';

export interface KaplanMeierInputs {
  /** Time until the event, or until the customer was last seen. */
  readonly times: readonly number[];
  /** 1 where the event happened at that time, 0 where it had not happened yet (censored). */
  readonly events: readonly number[];
}

/** One step of the survival curve; its values hold from `t` until the next step. */
export interface SurvivalStep {
  readonly t: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Greenwood's standard error; null when nobody is left, where it is not defined. */
  readonly standardError: number | null;
}

/**
 * Survival curve from observations of which some ended before the event (Kaplan–Meier, product limit).
 *
 *     S(t) = Π_{tᵢ<=t} (1 − dᵢ/nᵢ)        se = S(t) · √ Σ_{tᵢ<=t} dᵢ / (nᵢ (nᵢ − dᵢ))
 *
 * dᵢ events at tᵢ among the nᵢ seen until then; whoever is censored at tᵢ was still seen.
 *
 * @returns one step for each time with an event, in order
 * @throws ModelError `noData` without observations; `outOfRange`
 * @see Kaplan, E. L. & Meier, P. (1958). Journal of the American Statistical Association 53, 457–481
 */
export function kaplanMeier({ times, events }: KaplanMeierInputs): readonly SurvivalStep[] {
  requireSome('times', times);
  requireSameLength('events', events, times);
  for (const time of times) requireRange('times', time, 0);
  for (const event of events) requireWhole('events', event, 0, 1);
  const steps: SurvivalStep[] = [];
  let [atRisk, survival, greenwood] = [times.length, 1, 0];
  for (const { t, seen, happened } of byTime({ times, events })) {
    survival *= (atRisk - happened) / atRisk;
    greenwood += happened / (atRisk * (atRisk - happened));
    const standardError = atRisk === happened ? null : survival * Math.sqrt(greenwood);
    if (happened > 0) steps.push({ t, atRisk, events: happened, survival, standardError });
    atRisk -= seen;
  }
  return steps;
}

/** The different times in order, with the observations that end at each and the events among them. */
function byTime({ times, events }: KaplanMeierInputs): { t: number; seen: number; happened: number }[] {
  const observations = times.map((t, index) => ({ t, event: events[index] ?? 0 }));
  return [...Map.groupBy(observations, ({ t }) => t)]
    .map(([t, ended]) => ({ t, seen: ended.length, happened: ended.filter(({ event }) => event === 1).length }))
    .sort((a, b) => a.t - b.t);
}
