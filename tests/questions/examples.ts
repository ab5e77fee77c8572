import { createHanTables } from '#content/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { writeKey } from '#questions/blank/ascii-key.ts';
import type { Fields } from '#questions/fields.ts';
import { grade } from '#questions/grade.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Kind, Kinds, Option } from '#questions/question.ts';

const tables = createHanTables();
export const context = { locale: 'en' as const, evaluate: () => undefined };
const gradable = { points: 1, stem: '', hints: [], explanation: '' };
/** An option that names its belief when it is wrong. */
export const option = (id: string, correct = false): Option => ({
  id,
  correct,
  text: id,
  feedback: id,
  misconception: correct ? undefined : { id: `${id}-belief`, belief: id },
});
const key = (...accepted: string[]) => writeKey(prepareText({ accepted }, tables));

/** One question of every kind. */
export const examples: Kinds = {
  single: { ...gradable, kind: 'single', options: [option('a'), option('b', true), option('c')] },
  multiple: {
    ...gradable,
    kind: 'multiple',
    scoring: 'half-for-subset',
    options: [option('a', true), option('b', true), option('c'), option('d')],
  },
  boolean: {
    ...gradable,
    kind: 'boolean',
    answer: false,
    feedback: { true: '', false: '' },
    misconception: { id: 'x', belief: '' },
  },
  blank: {
    ...gradable,
    kind: 'blank',
    interchangeable: false,
    blanks: [
      {
        id: 'one',
        key: key('customer', '客户'),
        shown: [],
        wrong: [{ key: key('product'), feedback: '', misconception: { id: 'p', belief: '' } }],
      },
      { id: 'two', key: key('relationship marketing', '关系营销'), shown: [], wrong: [] },
    ],
  },
  numeric: {
    ...gradable,
    kind: 'numeric',
    answer: 3200,
    tolerance: 0.5,
    unit: 'yuan',
    units: ['yuan', '元'],
    wrong: [{ answer: 4400, feedback: '', misconception: { id: 'begin-for-end', belief: '' } }],
    working: [],
  },
  matching: {
    ...gradable,
    kind: 'matching',
    targets: [
      { id: 'x', text: '' },
      { id: 'y', text: '' },
    ],
    rows: [
      { id: 'a', text: '', target: 'x', feedback: '' },
      { id: 'b', text: '', target: 'y', feedback: '' },
    ],
  },
  ordering: {
    ...gradable,
    kind: 'ordering',
    items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '', feedback: '' })),
  },
  sorting: {
    ...gradable,
    kind: 'sorting',
    boxes: [
      { id: 'transaction', text: '' },
      { id: 'relationship', text: '' },
    ],
    items: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: '',
      box: id < 'c' ? 'transaction' : 'relationship',
      feedback: '',
    })),
  },
  written: {
    ...gradable,
    points: 6,
    kind: 'written',
    form: 'short',
    rubric: [
      { id: 'a', points: 1, text: '', words: [] },
      { id: 'b', points: 2, text: '', words: [] },
    ],
    model: '',
    samples: [],
  },
  'calculator-task': {
    ...gradable,
    kind: 'calculator-task',
    calculator: 'clv',
    shown: { inputs: [], assumed: [], result: { label: '', unit: 'money' } },
    start: { margin: 100 },
    fixed: [],
    solution: {},
    goal: { output: 'clv', atLeast: 120 },
  },
  case: {
    ...gradable,
    kind: 'case',
    parts: [
      { id: 'first', ...gradable, kind: 'single', options: [option('a'), option('b', true)] },
      { id: 'second', ...gradable, kind: 'numeric', answer: 5, tolerance: 0, units: [], wrong: [], working: [] },
    ],
  },
};
export const kinds = Object.keys(examples) as Kind[];

/** Grades fields as an answer to the example of a kind. */
export function gradeOf<K extends Kind>(kind: K, fields: Fields, changes: Partial<Kinds[K]> = {}): Grade {
  return grade(kind, { ...examples[kind], ...changes }, fields, context);
}
/** The points earned; undefined for what is incomplete. */
export const earned = (result: Grade): number | undefined => (result.status === 'graded' ? result.earned : undefined);
