import { readFileSync } from 'node:fs';
import type { Problem } from '../../read-files.ts';
import { checkArithmetic } from '../arithmetic/check-arithmetic.ts';
import { checkInterfaceNumbers } from '../languages/interface-numbers.ts';
import type { Course } from '../references-between-files.ts';
import { checkChineseTypography } from './chinese-typography.ts';
import { checkClaims } from './claims.ts';
import { courseTexts } from './course-texts.ts';
import { interfaceTexts } from './interface-texts.ts';
import { checkOneTerm } from './one-term.ts';
import { checkSharedRuns, unpackFingerprints } from './shared-runs.ts';
import { checkUnseenEmphasis } from './unseen-emphasis.ts';

const outside = new URL('outside-texts.bin', import.meta.url);

/** What is wrong with the wording of a course: one sentence for every finding. */
export function checkProse(root: string, course: Course): readonly Problem[] {
  const texts = [...courseTexts(root, course), ...interfaceTexts()];
  const names = course.glossary.flatMap(({ data: { term } }) => [term.en, term.zh]);
  return [
    ...checkSharedRuns(texts, unpackFingerprints(readFileSync(outside)), names),
    ...checkOneTerm(texts),
    ...checkChineseTypography(texts),
    ...checkUnseenEmphasis(texts),
    ...checkClaims(root, course),
    ...checkInterfaceNumbers(),
    ...checkArithmetic(texts),
  ];
}
