import { findNearReasonInAnyOrder, matchesInAnyOrder } from './text/any-order.ts';
import { dropLabel, foldTerm } from './text/fold-term.ts';
import { isOther, matches } from './text/match.ts';
import type { NearReason } from './text/near.ts';
import { findNearReason } from './text/near-term.ts';
import { foldScript } from './text/script.ts';
import type { AnswerKey, TextKey } from './text-key.ts';

/**
 * Whether a typed term is an accepted one. `near` earns nothing; the learner is told what is off. `empty` is nothing
 * but spaces and marks.
 */
export type TextReading =
  | { readonly status: 'match'; readonly accepted: string }
  | { readonly status: 'near'; readonly accepted: string; readonly reason: NearReason }
  | { readonly status: 'different' }
  | { readonly status: 'empty' };

/** Longer than any term; what is typed beyond is not compared. */
const LONGEST = 500;
/** A term with a second name in brackets: 关系营销（relationship marketing）. */
const GLOSS = /^([^\p{Ps}\p{Pe}]+)\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}[\s.。]*$/u;

/**
 * Reads a typed term as a fair examiner would: script, width, case, spelling and marks never count, another term is
 * never accepted, however similar it looks.
 *
 * @param key what `prepareText` made of the question
 */
export function readText(input: string, key: TextKey): TextReading {
  const typed = dropLabel(foldScript(input.slice(0, LONGEST), key));
  if (!foldTerm(typed, []).letters) return { status: 'empty' };
  const match = findMatch(typed, key);
  if (match) return { status: 'match', accepted: match.accepted };
  const names = (GLOSS.exec(typed)?.slice(1) ?? []).map((name) => findMatch(name, key));
  const [name] = names.filter(Boolean);
  if (name && names.every(Boolean)) return { status: 'match', accepted: name.accepted };
  return name || isOther(typed, key) ? { status: 'different' } : findNear(typed, key);
}

/** Whether a typed term is one from which the question must be told apart. */
export const isRival = (input: string, key: TextKey): boolean =>
  isOther(dropLabel(foldScript(input.slice(0, LONGEST), key)), key);

function findMatch(typed: string, key: TextKey): AnswerKey | undefined {
  return key.answers.find(
    (answer) => matches(typed, answer, key.abbreviations) || (answer.items && matchesInAnyOrder(typed, answer, key)),
  );
}

function findNear(typed: string, key: TextKey): TextReading {
  for (const answer of key.answers) {
    const reason = (answer.items ? findNearReasonInAnyOrder : findNearReason)(typed, answer, key);
    if (reason) return { status: 'near', accepted: answer.accepted, reason };
  }
  return { status: 'different' };
}
