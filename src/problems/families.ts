import type { Family, FamilyText } from './family.ts';
import type { MistakeText } from './mistake.ts';
import { sharedMistakeWords } from './mistake-words.ts';

interface FamilyFile {
  readonly model: Family;
  readonly text: FamilyText;
}

/** A family with every word that its problems need. */
export interface FamilyEntry extends FamilyFile {
  /** `<calculator>/<name>` */
  readonly id: string;
  readonly calculator: string;
  readonly mistakes: Readonly<Record<string, MistakeText>>;
}

const files = import.meta.glob<FamilyFile>('./catalog/*/*.ts', { eager: true });

function entryOf([path, { model, text }]: [string, FamilyFile]): FamilyEntry {
  const id = path.slice('./catalog/'.length, -'.ts'.length);
  const own: Readonly<Record<string, MistakeText | undefined>> = text.mistakes ?? {};
  const mistakes = Object.keys(model.mistakes).map((mistake): [string, MistakeText] => {
    const words = own[mistake] ?? sharedMistakeWords[mistake];
    if (!words) throw new Error(`The problems of ${id} name the mistake "${mistake}", which has no words.`);
    return [mistake, words];
  });
  return { id, calculator: id.split('/')[0] ?? '', model, text, mistakes: Object.fromEntries(mistakes) };
}

/** Every family of problems. For pages while they are built; a browser loads the model of one. */
export const families: readonly FamilyEntry[] = Object.entries(files).map(entryOf);

/** The families of problems that are made from one calculator. */
export const familiesOf = (calculator: string): readonly FamilyEntry[] =>
  families.filter((family) => family.calculator === calculator);
