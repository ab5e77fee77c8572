import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { encodeLink } from '../../src/domain/assignment/encode-link.ts';
import { packedText } from '../../src/islands/packed-text.ts';
import { questionFiles } from './answer-key.ts';

/** The first question of a kind that is worth one point or more and belongs to a lesson. */
export function questionOf(kind: string, lesson: string) {
  const found = [...questionFiles].find(([id, file]) => file.kind === kind && id.startsWith(`${lesson}/`));
  if (!found) throw new Error(`no ${kind} question in ${lesson}`);
  return { id: found[0], file: found[1] };
}

export const choice = questionOf('single', 'two-logics');
export const gap = questionOf('blank', 'two-logics');
export const number = questionOf('numeric', 'clv-foundations');

/** An exercise of these three. */
export const exercise: Assignment = {
  format: 'second-sale/assignment',
  version: 1,
  id: 'week-three',
  title: 'Week 3',
  lang: 'en',
  items: [choice, gap, number].map(({ id, file }) => ({ question: id, revision: file.revision, points: 2 })),
  rules: { attempts: 1, feedback: 'at-end', shuffle: true, variant: 7 },
};
/** The address on the site that opens an exercise. */
export const linkTo = (assignment: Assignment, language = 'en') =>
  `/${language}/assignment/#${encodeLink(assignment, packedText)}`;

/** What a check for accessibility finds on a page. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
