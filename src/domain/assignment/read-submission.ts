import type { Assignment } from './assignment.ts';
import { assignmentLanguages, assignmentLimits } from './assignment.ts';
import { seedCount } from './drawn-question.ts';
import { type Entries, isEntries, isText, isWhole } from './from-outside.ts';
import { readAssignment } from './read-assignment.ts';
import { submissionLimits as limits, receiptCode, type Submission, type SubmittedItem } from './submission.ts';

/**
 * `tooLong`: more than any result. `truncated`: a result that breaks off. `notJson`: no JSON at all. `foreign`: another
 * kind of file. `newer`: from a later version of the course. `version`: from a version that never was. `invalid`: a field
 * does not fit.
 */
export type SubmissionFault = 'tooLong' | 'truncated' | 'notJson' | 'foreign' | 'newer' | 'version' | 'invalid';

export type SubmissionReading =
  | {
      readonly status: 'read';
      readonly submission: Submission;
      /** Whether the receipt code belongs to the answers; if not, the file was changed after it was saved. */
      readonly intact: boolean;
      /** Marks that somebody has written into the file, which nothing is built on. */
      readonly recorded?: RecordedMarks | undefined;
    }
  | { readonly status: 'refused'; readonly fault: SubmissionFault };

export interface RecordedMarks {
  readonly earned: number;
  readonly possible: number;
}

const refused = (fault: SubmissionFault): SubmissionReading => ({ status: 'refused', fault });

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const isEntry = (value: unknown): value is string | readonly string[] =>
  isText(value, limits.text) ||
  (Array.isArray(value) && value.length <= limits.fields && value.every((one) => isText(one, limits.text)));

function fieldsFrom(value: unknown): SubmittedItem['fields'] | undefined {
  if (!isEntries(value)) return undefined;
  const entries = Object.entries(value);
  const fields = entries.flatMap(([name, entry]) => (isEntry(entry) ? [[name, entry] as const] : []));
  return fields.length === entries.length && fields.length <= limits.fields ? Object.fromEntries(fields) : undefined;
}

function itemFrom(value: unknown, { items }: Assignment): SubmittedItem | undefined {
  if (!isEntries(value)) return undefined;
  const { question, revision, attempts, hintsShown, sure } = value;
  const [item, fields] = [items.find((asked) => asked.question === question), fieldsFrom(value.fields)];
  if (!item || !fields || !isWhole(revision, 1, assignmentLimits.revision)) return undefined;
  if (!isWhole(attempts, 0, limits.times) || !isWhole(hintsShown, 0, limits.times)) return undefined;
  if (sure !== undefined && typeof sure !== 'boolean') return undefined;
  return { question: item.question, revision, fields, attempts, hintsShown, sure };
}

function itemsFrom(value: unknown, assignment: Assignment): readonly SubmittedItem[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item) => itemFrom(item, assignment)).filter((item) => item !== undefined);
  return new Set(items.map(({ question }) => question)).size === value.length ? items : undefined;
}

/** Whether a student's seed is there exactly where the exercise has use for one. */
const isSeed = (value: unknown, { rules }: Assignment): value is number | undefined =>
  rules.numbers === 'own' ? isWhole(value, 0, seedCount - 1) : value === undefined;

const isTime = (value: unknown): value is string =>
  isText(value, 40) && (value === '' || !Number.isNaN(Date.parse(value)));

function recordedIn({ marks }: Entries): RecordedMarks | undefined {
  if (!isEntries(marks)) return undefined;
  const { earned, possible } = marks;
  return Number.isFinite(earned) && typeof earned === 'number' && typeof possible === 'number'
    ? { earned, possible }
    : undefined;
}

function readEntries(value: Entries): SubmissionReading {
  const { format, version, name, seed, handedInAt, code } = value;
  if (format !== 'second-sale/submission') return refused('foreign');
  if (version !== 1) return refused(isWhole(version, 2, Number.MAX_SAFE_INTEGER) ? 'newer' : 'version');
  const reading = readAssignment(value.assignment);
  if (reading.status === 'refused') return refused(reading.fault === 'version' ? 'newer' : 'invalid');
  const { assignment } = reading;
  const lang = assignmentLanguages.find((known) => known === value.lang);
  const items = itemsFrom(value.items, assignment);
  const fits = isText(name, limits.name) && isTime(handedInAt) && isText(code, 20) && lang === value.lang;
  if (!fits || !items || !isSeed(seed, assignment)) return refused('invalid');
  const answers = { format, version, assignment, lang, name, seed, handedInAt, items } as const;
  return {
    status: 'read',
    submission: { ...answers, code },
    intact: receiptCode(answers) === code,
    recorded: recordedIn(value),
  };
}

/**
 * What a student handed in, from the text of the file, with the known fields only, or the reason why it cannot be read.
 * Total: any text gives a reading.
 */
export function readSubmission(text: string): SubmissionReading {
  if (text.length > limits.bytes) return refused('tooLong');
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (!json) return refused(text.includes('"second-sale/submission"') ? 'truncated' : 'notJson');
  return isEntries(json.value) ? readEntries(json.value) : refused('foreign');
}
