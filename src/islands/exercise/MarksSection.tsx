import type { ComponentChildren } from 'preact';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Result } from './hand-in.ts';
import { MarksTable } from './MarksTable.tsx';

interface Props {
  readonly heading: string;
  readonly results: readonly Result[];
  readonly hintCost: number;
  readonly texts: ExerciseTexts;
  /** What can be done with the answers. */
  readonly children: ComponentChildren;
}

const isSelfMarked = ({ question }: Result): boolean => question.kind === 'written';

/** The marks of an exercise under their heading. */
export function MarksSection({ heading, results, hintCost, texts, children }: Props) {
  return (
    <section class="marks" aria-labelledby="marks">
      <h2 id="marks">{heading}</h2>
      <MarksTable results={results} hintCost={hintCost} texts={texts} />
      {results.some(isSelfMarked) && <p class="small mut">{texts.selfMarked}</p>}
      {children}
    </section>
  );
}
