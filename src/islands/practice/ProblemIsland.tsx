import type { Language } from '#i18n/languages.ts';
import type { PracticeTexts } from '#i18n/practice/practice-texts.ts';
import type { FamilyWords } from '#problems/telling.ts';
import { FamilyPractice } from './FamilyPractice.tsx';

interface Props {
  /** The words of each family, and the address of its script. */
  readonly families: readonly (FamilyWords & { readonly script: string })[];
  /** Address of the calculator's script. */
  readonly script: string;
  readonly texts: PracticeTexts;
  readonly lang: Language;
}

/** Practice with one calculator: every family of its problems, with new numbers each time. */
export default function ProblemIsland({ families, script, texts, lang }: Props) {
  return (
    <>
      {families.map((family, index) => (
        <FamilyPractice
          family={family}
          scripts={[script, family.script]}
          texts={texts}
          lang={lang}
          uid={`problem-${index}`}
        />
      ))}
    </>
  );
}
