import { assignmentLimits } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { Choice } from './Choice.tsx';
import { type Draft, newVariant } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly texts: ExerciseTexts['teach'];
  readonly change: (part: Partial<Draft>) => void;
}

interface RuleProps {
  readonly rules: Draft['rules'];
  readonly texts: ExerciseTexts['teach'];
  readonly rule: (part: Partial<Draft['rules']>) => void;
}

const attemptChoices = [0, 1, 2, 3, 5] as const;
const hintCosts = [0, 0.1, 0.25, 0.5] as const;

function TitleField({ draft, texts, change }: Props) {
  return (
    <label>
      <span>{texts.exerciseTitle}</span>
      <input
        type="text"
        maxLength={assignmentLimits.title}
        value={draft.title}
        onInput={({ currentTarget }) => change({ title: currentTarget.value.replace(/[\p{Cc}\p{Cf}]/gu, '') })}
      />
    </label>
  );
}

/** When answers are marked, how often, and what a hint costs. */
function MarkingRules({ rules, texts, rule }: RuleProps) {
  return (
    <>
      <Choice
        label={texts.feedback}
        name="feedback"
        value={rules.feedback}
        options={[
          ['at-once', texts.atOnce],
          ['at-end', texts.atEnd],
        ]}
        change={(feedback) => rule({ feedback: feedback === 'at-end' ? 'at-end' : 'at-once' })}
      />
      <Choice
        label={texts.attempts}
        name="attempts"
        value={rules.attempts}
        options={attemptChoices.map((n) => [n, n === 0 ? texts.unlimited : n])}
        change={(attempts) => rule({ attempts: Number(attempts) })}
      />
      <Choice
        label={texts.hintCost}
        name="hintCost"
        value={rules.hintCost ?? 0}
        options={hintCosts.map((share) => [
          share,
          share === 0 ? texts.free : fill(texts.ofThePoints, { n: share * 100 }),
        ])}
        change={(hintCost) => rule({ hintCost: Number(hintCost) })}
      />
    </>
  );
}

/** Whether everybody calculates with the same numbers. */
function NumbersRule({ rules, texts, rule }: RuleProps) {
  return (
    <Choice
      label={texts.numbers}
      name="numbers"
      value={rules.numbers ?? 'same'}
      options={[
        ['same', texts.sameNumbers],
        ['own', texts.ownNumbers],
      ]}
      change={(numbers) => rule({ numbers: numbers === 'own' ? 'own' : undefined })}
    />
  );
}

function OrderRule({ rules, texts, rule }: RuleProps) {
  return (
    <div class="row">
      <label class="tick">
        <input
          type="checkbox"
          name="shuffle"
          checked={rules.shuffle}
          onChange={({ currentTarget }) => rule({ shuffle: currentTarget.checked })}
        />
        <span>{texts.shuffle}</span>
      </label>
      {rules.shuffle && (
        <button type="button" class="btn quiet" onClick={() => rule({ variant: newVariant() })}>
          {texts.newOrder}
        </button>
      )}
    </div>
  );
}

/** Title and rules of an exercise. */
export function ExerciseRules(props: Props) {
  const { draft, texts, change } = props;
  const { rules } = draft;
  const rule = (part: Partial<Draft['rules']>): void => change({ rules: { ...rules, ...part } });
  return (
    <section class="rules" aria-labelledby="rules">
      <h2 id="rules">{texts.rules}</h2>
      <div class="narrow">
        <TitleField {...props} />
        <MarkingRules rules={rules} texts={texts} rule={rule} />
        {draft.chosen.some(({ listed }) => listed.kind === 'drawn') && (
          <NumbersRule rules={rules} texts={texts} rule={rule} />
        )}
      </div>
      <OrderRule rules={rules} texts={texts} rule={rule} />
    </section>
  );
}
