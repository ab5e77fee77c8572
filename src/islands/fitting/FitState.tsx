import type { ModelErrorCode } from '#domain/model-error.ts';
import { Problems } from '#fitting/view/Problems.tsx';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Fitted, Phase } from './use-fit.ts';

interface Props {
  readonly texts: FittingTexts;
  readonly labels: Readonly<Record<string, string>>;
  readonly now: Phase;
  readonly fitted: Fitted;
  readonly onStop: () => void;
}

const whole = (value: number): string => formatNumber(value, 0);

/** Why a model has no result, in a sentence. */
export function refusalText(reason: ModelErrorCode, { refused }: FittingTexts): string {
  const sentences: Readonly<Partial<Record<ModelErrorCode, string>>> = refused;
  return sentences[reason] ?? refused.other;
}

function troubleText(trouble: Extract<Phase, { readonly phase: 'trouble' }>['trouble'], texts: FittingTexts): string {
  if ('answer' in trouble) return texts.faults[trouble.fault];
  if (trouble.outcome === 'refused') return refusalText(trouble.reason, texts);
  if (trouble.outcome !== 'problems') return texts.faults[trouble.outcome];
  return trouble.count === 1 ? texts.problems.saysOne : fill(texts.problems.says, { n: whole(trouble.count) });
}

function statusText({ texts, now, fitted: { report } }: Props): string {
  if (now.phase === 'working') return texts.progress.starting;
  if (now.phase === 'stopped') return texts.progress.stopped;
  if (now.phase === 'trouble') return troubleText(now.trouble, texts);
  if (now.phase === 'still') return '';
  const counts = { n: whole(report.observations), iterations: whole(report.iterations) };
  return fill(report.iterations > 0 ? texts.progress.done : texts.progress.doneAtOnce, counts);
}

function progressText(now: Phase, { progress: texts }: FittingTexts): string {
  const progress = now.phase === 'working' ? now.progress : undefined;
  if (progress === undefined) return '';
  if (progress.stage === 'customers')
    return fill(texts.customers, { done: whole(progress.done), total: whole(progress.total) });
  return fill(texts.fit, { iteration: progress.iteration, likelihood: formatNumber(progress.logLikelihood, 3) });
}

/** How far the work is, with a way to stop it; then what came of it. Each step is shown, only the turns are announced. */
export function FitState(props: Props) {
  const { now, texts, labels, onStop } = props;
  return (
    <div class="state">
      <p role="status">{statusText(props)}</p>
      {now.phase === 'working' && (
        <>
          <p class="num">{progressText(now, texts)}</p>
          <button type="button" class="btn quiet" onClick={onStop}>
            {texts.stop}
          </button>
        </>
      )}
      {now.phase === 'trouble' && 'outcome' in now.trouble && now.trouble.outcome === 'problems' && (
        <Problems texts={texts.problems} labels={labels} found={now.trouble} />
      )}
    </div>
  );
}
