import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../../read-files.ts';
import { interfaceFiles } from '../interface-files.ts';
import type { TextPair } from '../text-pairs.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareValues } from './compare-values.ts';
import { facingPairs, sourcePairs } from './source-pairs.ts';

/** In a figure a score of 3 says as much as a sum of 3,000: every number counts, also the small ones of prose. */
const smallest = 0;

/** A file of English texts that has a Chinese one beside it is read together with it. */
function pairsIn(file: string): readonly TextPair[] {
  const [source, beside] = [readFileSync(file, 'utf8'), file.replace(/\ben\.ts$/, 'zh.ts')];
  return beside !== file && existsSync(beside)
    ? facingPairs(source, readFileSync(beside, 'utf8'))
    : sourcePairs(source);
}

/** How the two texts of a pair differ in what they count, one sentence for each way. */
export function compareShown(file: string, { path, en, zh }: TextPair): Problem[] {
  const differences = [compareNumbers(en, zh, smallest), compareValues(en, zh)];
  return differences.flatMap((difference) =>
    difference === undefined ? [] : [`${file}: in ${path} ${difference}; make them the same.`],
  );
}

/** Texts of figures, calculators, fitted models, drawn problems and the interface that give other numbers in one language than in the other. */
export const checkInterfaceNumbers = (): readonly Problem[] =>
  interfaceFiles().flatMap((file) => pairsIn(file).flatMap((pair) => compareShown(file, pair)));
