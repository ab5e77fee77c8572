import { type Assignment, type AssignmentItem, assignmentLimits } from '#domain/assignment/assignment.ts';
import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { Language } from '#i18n/languages.ts';
import { anySeed } from '../any-seed.ts';
import type { ListedQuestion } from './exercise-question.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id for an exercise: eight letters and digits, so that two exercises hardly ever share their answers. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('');
}

/** A seed that has not been used before, in all likelihood. */
export const newVariant = (): number => Math.floor(Math.random() * assignmentLimits.variant);

/** An exercise that nobody has put anything into yet. */
export const emptyDraft = (lang: Language): Assignment => ({
  format: 'second-sale/assignment',
  version: 1,
  id: newId(),
  title: '',
  lang,
  items: [],
  rules: { attempts: 0, feedback: 'at-once', shuffle: false, variant: newVariant() },
});

/** The id under which a question of an exercise is listed: for a drawn one that of its family. */
export function listedId(question: string): string {
  const drawn = drawnQuestion(question);
  return drawn ? `problem/${drawn.family}` : question;
}

/** A listed family becomes a problem with numbers of its own. */
const itemFor = ({ id, kind, revision, points }: ListedQuestion): AssignmentItem => ({
  question: kind === 'drawn' ? `${id}/${anySeed()}` : id,
  revision,
  points,
});

/** The items with other numbers in the drawn one at a place. */
export const redrawn = (items: readonly AssignmentItem[], at: number): readonly AssignmentItem[] =>
  items.map((item, index) =>
    index === at && drawnQuestion(item.question)
      ? { ...item, question: `${listedId(item.question)}/${anySeed()}` }
      : item,
  );

/** The items with those questions at their end that they do not hold yet, as many as an exercise may hold. */
export function withQuestions(
  items: readonly AssignmentItem[],
  added: readonly ListedQuestion[],
): readonly AssignmentItem[] {
  const held = new Set(items.map(({ question }) => listedId(question)));
  return [...items, ...added.filter(({ id }) => !held.has(id)).map(itemFor)].slice(0, assignmentLimits.items);
}

/** @param id as it is listed */
export const withoutQuestion = (items: readonly AssignmentItem[], id: string): readonly AssignmentItem[] =>
  items.filter(({ question }) => listedId(question) !== id);

/** The items with the one at `from` moved by one place; at the ends nothing moves. */
export function moved(items: readonly AssignmentItem[], from: number, by: 1 | -1): readonly AssignmentItem[] {
  const [item, other] = [items[from], items[from + by]];
  if (!item || !other) return items;
  return items.map((one, index) => (index === from ? other : index === from + by ? item : one));
}

/** Points as an instructor types them; undefined while they are none that an exercise accepts. */
export function pointsFrom(typed: string): number | undefined {
  const points = Number(typed);
  return typed.trim() !== '' && points > 0 && points <= assignmentLimits.points ? points : undefined;
}
