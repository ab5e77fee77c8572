import {
  type Assignment,
  type AssignmentItem,
  type AssignmentRules,
  assignmentLanguages,
  assignmentLimits as limits,
} from './assignment.ts';
import { isEntries, isShare, isText, isWhole, unprintable } from './from-outside.ts';

/** `foreign`: not an exercise. `version`: made by another version of the course. `invalid`: a field does not fit. */
export type AssignmentFault = 'foreign' | 'version' | 'invalid';
export type AssignmentReading =
  | { readonly status: 'read'; readonly assignment: Assignment }
  | { readonly status: 'refused'; readonly fault: AssignmentFault };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const questionId = new RegExp(`^(?:${slug}/${slug}|problem/${slug}/${slug}/(?:0|[1-9]\\d{0,5}))$`);
const assignmentId = new RegExp(`^${slug}$`);

const isId = (value: unknown, pattern: RegExp): value is string => isText(value, 160) && pattern.test(value);

function itemFrom(value: unknown): AssignmentItem | undefined {
  if (!isEntries(value)) return undefined;
  const { question, revision, points } = value;
  if (!isId(question, questionId) || !isWhole(revision, 1, limits.revision)) return undefined;
  if (typeof points !== 'number' || !(points > 0 && points <= limits.points)) return undefined;
  return { question, revision, points };
}

function itemsFrom(value: unknown): readonly AssignmentItem[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > limits.items) return undefined;
  const items = value.map(itemFrom).filter((item) => item !== undefined);
  const distinct = new Set(items.map(({ question }) => question));
  return distinct.size === value.length ? items : undefined;
}

function rulesFrom(value: unknown): AssignmentRules | undefined {
  if (!isEntries(value)) return undefined;
  const { attempts, feedback, shuffle, variant, hintCost, numbers } = value;
  if (!isWhole(attempts, 0, limits.attempts) || !isWhole(variant, 0, limits.variant)) return undefined;
  if ((feedback !== 'at-once' && feedback !== 'at-end') || typeof shuffle !== 'boolean') return undefined;
  if (hintCost !== undefined && !isShare(hintCost)) return undefined;
  if (numbers !== undefined && numbers !== 'own') return undefined;
  const chosen: Pick<AssignmentRules, 'hintCost' | 'numbers'> = {
    ...(hintCost !== undefined && { hintCost }),
    ...(numbers === 'own' && { numbers }),
  };
  return { attempts, feedback, shuffle, variant, ...chosen };
}

const isTitle = (value: unknown): value is string => isText(value, limits.title) && !unprintable.test(value);

const refused = (fault: AssignmentFault): AssignmentReading => ({ status: 'refused', fault });

/**
 * The exercise that a value from outside is, with the known fields only, or the reason why it is none.
 * Total: any value gives a reading.
 */
export function readAssignment(value: unknown): AssignmentReading {
  if (!isEntries(value) || value.format !== 'second-sale/assignment') return refused('foreign');
  if (value.version !== 1) return refused('version');
  const { format, version, id, title } = value;
  const lang = assignmentLanguages.find((known) => known === value.lang);
  const [items, rules] = [itemsFrom(value.items), rulesFrom(value.rules)];
  if (!isId(id, assignmentId) || !isTitle(title) || !lang || !items || !rules) return refused('invalid');
  return { status: 'read', assignment: { format, version, id, title, lang, items, rules } };
}
