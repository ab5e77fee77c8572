import { type Assignment, assignmentLimits } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { newVariant } from './draft.ts';

interface Props {
  readonly draft: Assignment;
  readonly texts: ExerciseTexts['teach'];
  readonly change: (part: Partial<Assignment>) => void;
}

const attemptChoices = [0, 1, 2, 3, 5] as const;
const hintCosts = [0, 0.1, 0.25, 0.5] as const;

/** Title and rules of an exercise. */
export function ExerciseRules({ draft, texts, change }: Props) {
  const { rules } = draft;
  const rule = (part: Partial<Assignment['rules']>): void => change({ rules: { ...rules, ...part } });
  return (
    <section class="rules" aria-labelledby="rules">
      <h2 id="rules">{texts.rules}</h2>
      <div class="narrow">
        <label>
          <span>{texts.exerciseTitle}</span>
          <input
            type="text"
            maxLength={assignmentLimits.title}
            value={draft.title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value.replace(/[\p{Cc}\p{Cf}]/gu, '') })}
          />
        </label>
        <label>
          <span>{texts.feedback}</span>
          <select
            name="feedback"
            value={rules.feedback}
            onChange={({ currentTarget }) =>
              rule({ feedback: currentTarget.value === 'at-end' ? 'at-end' : 'at-once' })
            }
          >
            <option value="at-once">{texts.atOnce}</option>
            <option value="at-end">{texts.atEnd}</option>
          </select>
        </label>
        <label>
          <span>{texts.attempts}</span>
          <select
            name="attempts"
            value={rules.attempts}
            onChange={({ currentTarget }) => rule({ attempts: Number(currentTarget.value) })}
          >
            {attemptChoices.map((n) => (
              <option value={n}>{n === 0 ? texts.unlimited : n}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.hintCost}</span>
          <select
            name="hintCost"
            value={rules.hintCost ?? 0}
            onChange={({ currentTarget }) => rule({ hintCost: Number(currentTarget.value) })}
          >
            {hintCosts.map((share) => (
              <option value={share}>{share === 0 ? texts.free : fill(texts.ofThePoints, { n: share * 100 })}</option>
            ))}
          </select>
        </label>
      </div>
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
    </section>
  );
}
