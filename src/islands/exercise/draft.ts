import { type Assignment, type AssignmentItem, assignmentLimits } from '#domain/assignment/assignment.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseQuestion, Listed, ListedFamily, ListedQuestion } from './exercise-question.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id for an exercise: eight letters and digits, so that two exercises hardly ever share their answers. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('');
}

/** A seed that has not been used before, in all likelihood. */
export const newVariant = (): number => Math.floor(Math.random() * assignmentLimits.variant);

/** A question of a draft: what the exercise will hold of it, and what an instructor knows it by. */
export interface ChosenQuestion {
  /** Tells it from the others as long as the page is open, whatever numbers it gets. */
  readonly key: string;
  readonly listed: Listed;
  /** How the stem begins; of a problem the whole of it with its numbers. */
  readonly stem: string;
  readonly item: AssignmentItem;
}

/** An exercise that is being put together. */
export interface Draft extends Omit<Assignment, 'items'> {
  readonly chosen: readonly ChosenQuestion[];
}

type Chosen = Draft['chosen'];

/** An exercise that nobody has put anything into yet. */
export const emptyDraft = (lang: Language): Draft => ({
  format: 'second-sale/assignment',
  version: 1,
  id: newId(),
  title: '',
  lang,
  chosen: [],
  rules: { attempts: 0, feedback: 'at-once', shuffle: false, variant: newVariant() },
});

/** The exercise that a draft has come to. */
export const assignmentOf = ({ chosen, ...draft }: Draft): Assignment => ({
  ...draft,
  items: chosen.map(({ item }) => item),
});

/** A question of the list with its own points. */
export const chosenQuestion = (listed: ListedQuestion): ChosenQuestion => ({
  key: listed.id,
  listed,
  stem: listed.stem,
  item: { question: listed.id, revision: listed.revision, points: listed.points },
});

/** A problem that was drawn of a family of the list. */
export const chosenProblem = (listed: ListedFamily, { question }: ExerciseQuestion): ChosenQuestion => ({
  key: question.id,
  listed,
  stem: question.stem,
  item: { question: question.id, revision: question.revision, points: listed.points },
});

/** The stems of the problems that a draft holds of one family, by which their numbers are told apart. */
export const stemsOf = (chosen: Chosen, family: ListedFamily): ReadonlySet<string> =>
  new Set(chosen.flatMap(({ listed, stem }) => (listed.id === family.id ? [stem] : [])));

/** The questions with more at their end, or behind one of them: each once, and as many as an exercise may hold. */
export function withQuestions(chosen: Chosen, added: Chosen, behind?: string): Chosen {
  const held = new Set(chosen.map(({ item }) => item.question));
  const fresh = added.filter(({ item }) => !held.has(item.question));
  const at = chosen.findIndex(({ key }) => key === behind);
  return chosen.toSpliced(at < 0 ? chosen.length : at + 1, 0, ...fresh).slice(0, assignmentLimits.items);
}

/** The questions with another problem in the place of one, for as many points. */
export const withOtherNumbers = (chosen: Chosen, key: string, other: ChosenQuestion): Chosen =>
  chosen.map((one) => (one.key === key ? { ...other, key, item: { ...other.item, points: one.item.points } } : one));

export const withPoints = (chosen: Chosen, key: string, points: number): Chosen =>
  chosen.map((one) => (one.key === key ? { ...one, item: { ...one.item, points } } : one));

export const withoutQuestion = (chosen: Chosen, key: string): Chosen => chosen.filter((one) => one.key !== key);

/** The questions without one of the list; of a family, without all of its problems. */
export const withoutListed = (chosen: Chosen, id: string): Chosen => chosen.filter(({ listed }) => listed.id !== id);

/** The questions with the one at `from` moved by one place; at the ends nothing moves. */
export function moved(chosen: Chosen, from: number, by: 1 | -1): Chosen {
  const [one, other] = [chosen[from], chosen[from + by]];
  return one && other ? chosen.with(from, other).with(from + by, one) : chosen;
}

/** Points as an instructor types them; undefined while they are none that an exercise accepts. */
export function pointsFrom(typed: string): number | undefined {
  const points = Number(typed);
  return typed.trim() !== '' && points > 0 && points <= assignmentLimits.points ? points : undefined;
}
