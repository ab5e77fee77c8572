import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Progress } from './messages.ts';
import { whole } from './show.ts';
import type { State } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly state: State;
  readonly onCancel: () => void;
}

/** How far the work is, how it ended, and a way to stop it. */
export function WorkStatus({ texts, state, onCancel }: Props) {
  return (
    <div class="state">
      <p role="status">{sentenceFor(state, texts)}</p>
      {state.progress && (
        <button type="button" class="btn quiet" onClick={onCancel}>
          {texts.progress.cancel}
        </button>
      )}
      {state.finished && state.shown && !state.progress && <a href="#base-rows">{texts.progress.toReport}</a>}
    </div>
  );
}

function sentenceFor({ opened, finished, shown, progress, fault, cancelled }: State, texts: CustomerBaseTexts): string {
  const words = texts.progress;
  if (progress) return says(progress, texts);
  if (fault) {
    const notOpened = fault.name === undefined ? [] : [fill(words.notOpened, { name: fault.name })];
    const stillOpen = fault.name === undefined || !opened ? [] : [fill(words.stillOpen, { name: opened.name })];
    return [...notOpened, texts.faults[fault.fault], ...stillOpen].join(texts.betweenSentences);
  }
  if (cancelled) return words.cancelled;
  return finished && shown ? fill(words.done, { customers: whole(finished.report.facts.customers) }) : '';
}

function says({ stage, done, total }: Progress, { progress }: CustomerBaseTexts): string {
  return fill(progress[stage], { done: whole(done), total: whole(total ?? 0) });
}
