import { fill } from '#i18n/fill.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import { Confidence } from './QuestionMeta.tsx';
import type { Conduct } from './question-conduct.ts';

interface Props {
  readonly conduct: Conduct;
  /** Whether the answer stands marked, and whether it may still be changed. */
  readonly marked: boolean;
  readonly locked: boolean;
  readonly explained: boolean;
  readonly hintsShown: number;
  readonly hints: number;
  readonly texts: InterfaceTexts['question'];
  readonly retry: () => void;
  readonly explain: () => void;
  readonly showHint: () => void;
}

/** The words on the button for the next hint, and what it costs. */
function hintLabel({ hintsShown, conduct, texts }: Props): string {
  const hint = hintsShown === 0 ? texts.hint : texts.nextHint;
  return conduct.hintCost > 0 ? fill(texts.hintCosts, { hint, share: Math.round(conduct.hintCost * 100) }) : hint;
}

/**
 * Below a question: check, try again, explanation, hints, confidence. What the rules do not allow is left out, and checking
 * is no longer the next step once the answer stands marked.
 */
export function QuestionFoot(props: Props) {
  const { conduct, marked, locked, explained, hintsShown, hints, texts, retry, explain, showHint } = props;
  return (
    <div class="foot">
      {conduct.marking === 'at-once' && !locked && (
        <button class={marked ? 'btn quiet' : 'btn'} type="submit">
          {texts.check}
        </button>
      )}
      {marked && !locked && (
        <button class="btn quiet" type="button" onClick={retry}>
          {texts.again}
        </button>
      )}
      {marked && (
        <button class="btn link" type="button" aria-expanded={explained} onClick={explain}>
          {explained ? texts.hideExplanation : texts.showExplanation}
        </button>
      )}
      {!marked && !locked && hintsShown < hints && (
        <button class="btn link" type="button" onClick={showHint}>
          {hintLabel(props)}
        </button>
      )}
      {!locked && <Confidence texts={texts} hidden={marked} />}
    </div>
  );
}
