import type { AnswerKey, TermKey, TextKey } from '#domain/answers/text-key.ts';
import { foldTerm } from './fold-term.ts';
import { splitItems } from './list.ts';
import { isOther, matches } from './match.ts';
import type { NearReason } from './near.ts';
import { findNearReason } from './near-term.ts';

/** How a typed list differs from an accepted one. */
interface Difference {
  readonly missing: readonly TermKey[];
  readonly foreign: readonly string[];
  /** an item was typed more than once, perhaps under two names */
  readonly repeats: boolean;
}

/** True when a typed list has exactly the accepted items, in any order. */
export function matchesInAnyOrder(typed: string, answer: AnswerKey, key: TextKey): boolean {
  const { missing, foreign, repeats } = compareItems(typed, answer, key);
  return missing.length + foreign.length === 0 && !repeats;
}

/** One item missing and nothing foreign, or one item nearly right, is near. */
export function findNearReasonInAnyOrder(typed: string, answer: AnswerKey, key: TextKey): NearReason | undefined {
  const { missing, foreign, repeats } = compareItems(typed, answer, key);
  const [[absent, ...more], [item, ...extra]] = [missing, foreign];
  if (!absent || repeats || more.length + extra.length > 0) return undefined;
  if (!item) return { kind: 'missingItem' };
  const reason = isOther(item, key) ? undefined : findNearReason(item, absent, key);
  return reason && { kind: 'item', item: item.trim(), reason };
}

function compareItems(typed: string, { items = [] }: AnswerKey, { abbreviations }: TextKey): Difference {
  const written = splitItems(typed).filter((item) => foldTerm(item, []).letters);
  const missing = items.filter((known) => !written.some((item) => matches(item, known, abbreviations)));
  const foreign = written.filter((item) => !items.some((known) => matches(item, known, abbreviations)));
  return { missing, foreign, repeats: written.length - foreign.length > items.length - missing.length };
}
