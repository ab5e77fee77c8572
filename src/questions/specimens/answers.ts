import { readText } from '#domain/answers/read-text.ts';
import { readKey } from '../blank/ascii-key.ts';
import type { Fields } from '../fields.ts';
import type { AnyKind, Blank, CalculatorTask, Kind, Kinds, Option } from '../question.ts';

/** Answers that bring a question into each state; a state that a kind does not have is left out. */
export interface Answers {
  readonly right: Fields;
  readonly wrong: Fields;
  readonly partial?: Fields | undefined;
  readonly near?: Fields | undefined;
  readonly incomplete: Fields;
}

type AnswersOf<K extends Kind> = (question: Kinds[K]) => Answers;

const idsOf = (options: readonly Option[], correct: boolean): readonly string[] =>
  options.filter((option) => option.correct === correct).map(({ id }) => id);

const firstOf = (ids: readonly string[]): string => ids[0] ?? '';

const fieldsOf = <T>(
  items: readonly T[],
  name: (item: T) => string,
  value: (item: T, index: number) => string,
): Fields => Object.fromEntries(items.map((item, index) => [name(item), value(item, index)]));

/** Another id of the list than the given one. */
const otherId = (items: readonly { readonly id: string }[], id: string): string =>
  items.find((item) => item.id !== id)?.id ?? '';

/** A text that comes close to what a blank accepts: the accepted one with a character left out or exchanged. */
function nearText({ key, shown }: Blank): string | undefined {
  const accepted = [...(shown[0] ?? '')];
  const candidates = accepted.flatMap((_, at) => [
    accepted.toSpliced(at, 1).join(''),
    accepted.toSpliced(at, 1, /[a-z]/i.test(accepted[at] ?? '') ? 'x' : '好').join(''),
  ]);
  return candidates.find((text) => readText(text, readKey(key)).status === 'near');
}

const blankFields = ({ blanks }: Kinds['blank'], text: (blank: Blank, index: number) => string): Fields =>
  fieldsOf(blanks, ({ id }) => id, text);

/** Inputs of a task, each moved a step away from its start where it may be moved. */
const besideTheGoal = ({ shown, start }: CalculatorTask): Fields =>
  fieldsOf(
    shown.inputs.filter(({ fixed }) => !fixed).slice(-1),
    ({ name }) => name,
    ({ name, min, max, step }) => {
      const from = start[name] ?? min;
      return String(from + step <= max ? from + step : from - step);
    },
  );

const answersOf: { readonly [K in Kind]: AnswersOf<K> } = {
  single: ({ options }) => ({
    right: { choice: firstOf(idsOf(options, true)) },
    wrong: { choice: firstOf(idsOf(options, false)) },
    incomplete: {},
  }),
  multiple: ({ options }) => ({
    right: { choice: idsOf(options, true) },
    wrong: { choice: idsOf(options, false) },
    partial: { choice: idsOf(options, true).slice(0, 1) },
    incomplete: {},
  }),
  boolean: ({ answer, why }) => {
    const reason = (correct: boolean): Fields => (why ? { why: firstOf(idsOf(why.options, correct)) } : {});
    return {
      right: { choice: String(answer), ...reason(true) },
      wrong: { choice: String(!answer), ...reason(false) },
      partial: why && { choice: String(answer), ...reason(false) },
      incomplete: why ? { choice: String(answer) } : {},
    };
  },
  blank: (question) => {
    const nearest = question.blanks.map(nearText);
    const [first] = question.blanks;
    return {
      right: blankFields(question, ({ shown }) => shown[0] ?? ''),
      wrong: blankFields(question, () => 'abc'),
      partial:
        question.blanks.length > 1
          ? blankFields(question, (blank) => (blank === first ? 'abc' : (blank.shown[0] ?? '')))
          : undefined,
      near: nearest.some(Boolean) ? blankFields(question, ({ shown }, at) => nearest[at] ?? shown[0] ?? '') : undefined,
      incomplete: {},
    };
  },
  numeric: ({ answer, wrong }) => ({
    right: { number: String(answer) },
    wrong: { number: String(wrong[0]?.answer ?? answer * 3 + 1) },
    incomplete: { number: '1,5' },
  }),
  matching: ({ rows, targets }) => ({
    right: fieldsOf(
      rows,
      ({ id }) => id,
      ({ target }) => target,
    ),
    wrong: fieldsOf(
      rows,
      ({ id }) => id,
      ({ target }) => otherId(targets, target),
    ),
    partial: fieldsOf(
      rows,
      ({ id }) => id,
      ({ target }, at) => (at === 0 ? otherId(targets, target) : target),
    ),
    incomplete: fieldsOf(
      rows.slice(1),
      ({ id }) => id,
      ({ target }) => target,
    ),
  }),
  ordering: ({ items }) => {
    const ids = items.map(({ id }) => id);
    return {
      right: { order: ids.join(',') },
      wrong: { order: ids.toReversed().join(',') },
      partial: { order: [...ids.slice(1), ...ids.slice(0, 1)].join(',') },
      incomplete: { order: ids.slice(1).join(',') },
    };
  },
  sorting: ({ items, boxes }) => ({
    right: fieldsOf(
      items,
      ({ id }) => id,
      ({ box }) => box,
    ),
    wrong: fieldsOf(
      items,
      ({ id }) => id,
      ({ box }) => otherId(boxes, box),
    ),
    partial: fieldsOf(
      items,
      ({ id }) => id,
      ({ box }, at) => (at === 0 ? otherId(boxes, box) : box),
    ),
    incomplete: fieldsOf(
      items.slice(1),
      ({ id }) => id,
      ({ box }) => box,
    ),
  }),
  written: ({ rubric, model }) => {
    const marked = (share: number): Fields => ({
      text: model,
      ...fieldsOf(
        rubric,
        ({ id }) => `mark.${id}`,
        ({ points }, at) => String(at === 0 || share !== 0.5 ? points * Math.round(share) : 0),
      ),
    });
    return {
      right: marked(1),
      wrong: marked(0),
      partial: rubric.length > 1 ? marked(0.5) : undefined,
      incomplete: { text: model },
    };
  },
  'calculator-task': (question) => ({
    right: Object.fromEntries(Object.entries(question.solution).map(([name, value]) => [name, String(value)])),
    wrong: besideTheGoal(question),
    incomplete: {},
  }),
  case: ({ parts }) => {
    const each = parts.map((part) => ({ part, answers: answersTo(part) }));
    const joined = (state: (index: number) => keyof Answers): Fields =>
      Object.assign(
        {},
        ...each.map(({ part, answers }, index) =>
          Object.fromEntries(
            Object.entries(answers[state(index)] ?? {}).map(([name, value]) => [`${part.id}.${name}`, value]),
          ),
        ),
      );
    return {
      right: joined(() => 'right'),
      wrong: joined(() => 'wrong'),
      partial: joined((index) => (index === 0 ? 'right' : 'wrong')),
      incomplete: joined((index) => (index === 0 ? 'right' : 'incomplete')),
    };
  },
};

/** Answers that bring a question into each state that its kind has. */
export function answersTo<K extends Kind>(question: Kinds[K] & { readonly kind: K }): Answers;
export function answersTo(question: AnyKind): Answers;
export function answersTo(question: AnyKind): Answers {
  const answer = answersOf[question.kind] as (question: AnyKind) => Answers;
  return answer(question);
}
