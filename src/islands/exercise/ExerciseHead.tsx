import { isUnrecorded } from '#domain/assignment/drawn-revision.ts';
import { ruleLines, sizeLine } from './facts.ts';
import type { Desk } from './use-hand-in.ts';

/** Title, size and rules of an exercise, and whose it is. */
export function ExerciseHead({ assignment, lang, texts, progress, change }: Desk) {
  const unrecorded = assignment.items.some(isUnrecorded);
  return (
    <>
      <h1 class="tool-title">{assignment.title || texts.title}</h1>
      <p class="lead-line">{sizeLine(assignment.items, texts, texts.facts)}</p>
      <p class="mid">{ruleLines(assignment, texts).join(lang === 'en' ? ' ' : '')}</p>
      {unrecorded && <p class="small mut">{texts.unrecorded}</p>}
      <p class="small mut">{texts.kept}</p>
      <label class="person">
        <span>{texts.name}</span>
        <span class="field">
          <input
            type="text"
            autocomplete="name"
            value={progress.name}
            readOnly={progress.handedInAt !== undefined}
            onInput={({ currentTarget }) => change({ ...progress, name: currentTarget.value })}
          />
        </span>
      </label>
    </>
  );
}
