import { useEffect, useState } from 'preact/hooks';
import { type Answer, ask } from '#fitting/ask.ts';
import type { FittedModel, Numbers } from '#fitting/define-model.ts';
import { loadModel } from '#fitting/load-model.ts';
import type { ModelShape } from '#fitting/model-shape.ts';
import { type Shown, sentenceText } from '#fitting/view/in-words.ts';
import { fill } from '#i18n/fill.ts';
import { formatQuantity } from '#i18n/format.ts';
import { InlineText } from '#ui/RichText.tsx';
import { refusalText } from './FitState.tsx';
import { NumberEntry } from './NumberEntry.tsx';

interface Props extends Shown {
  readonly shape: ModelShape;
  readonly whatIf: NonNullable<ModelShape['whatIf']>;
  readonly fit: object;
  readonly settings: Numbers;
  readonly values: Numbers;
  readonly setValues: (values: Numbers) => void;
  /** The answer with which the page was built. */
  readonly initial: Answer;
}

/** What the page says of an answer: its sentence, or why there is none. */
function answerText(answer: Answer, shown: Shown): string {
  if (answer.status === 'told') return sentenceText(answer.sentence, shown);
  const field = shown.words.labels[answer.input ?? ''];
  if (answer.reason === 'outOfRange' && field) return fill(shown.texts.whatIf.impossible, { field });
  return refusalText(answer.reason, shown.texts);
}

/** One output with its label; the unrounded number, or the reason why there is none, stands in its attributes. */
function Output({ name, answer, shown, spec }: OutputProps) {
  const result = answer.status === 'told' ? (answer.outputs[name] ?? 'none') : answer.reason;
  const attributes = typeof result === 'number' ? { 'data-value': result } : { 'data-error': result };
  return (
    <p>
      <span id={`ask-${name}-label`}>{shown.words.labels[name]}</span>
      <output name={name} aria-labelledby={`ask-${name}-label`} {...attributes}>
        {typeof result === 'number'
          ? formatQuantity(result, spec.unit, shown.language, shown.units, spec.digits)
          : shown.texts.whatIf.none}
      </output>
    </p>
  );
}

interface OutputProps {
  readonly name: string;
  readonly answer: Answer;
  readonly shown: Shown;
  readonly spec: NonNullable<ModelShape['whatIf']>['outputs'][string];
}

/** A question to the fitted model about one customer, answered while one types. */
export function OneCustomer({ shape, whatIf, fit, settings, values, setValues, initial, ...shown }: Props) {
  const [model, setModel] = useState<FittedModel>();
  useEffect(() => {
    void loadModel(shape.id).then(setModel);
  }, [shape.id]);
  const answer = model?.whatIf ? ask(model.whatIf, fit, values, settings) : initial;
  return (
    <section class="one-customer" aria-labelledby="fit-one">
      <h2 id="fit-one">{shown.texts.whatIf.title}</h2>
      <p class="small mid">{shown.texts.whatIf.of}</p>
      <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <div class="entries">
          {Object.entries(whatIf.inputs).map(([name, range]) => (
            <NumberEntry
              key={name}
              group="ask"
              name={name}
              label={shown.words.labels[name] ?? ''}
              range={range}
              value={values[name] ?? range.initial}
              onValue={(value) => setValues({ ...values, [name]: value })}
              texts={shown.texts.whatIf}
            />
          ))}
        </div>
        <div class="answers">
          {Object.entries(whatIf.outputs).map(([name, spec]) => (
            <Output key={name} name={name} answer={answer} shown={shown} spec={spec} />
          ))}
        </div>
        <p aria-live="polite">
          <InlineText text={answerText(answer, shown)} language={shown.language} />
        </p>
      </form>
    </section>
  );
}
