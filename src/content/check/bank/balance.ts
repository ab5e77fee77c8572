import type { Problem } from '../../read-files.ts';
import { type Item, optionsOf, textLanguages } from './walk.ts';

/** Few items prove nothing. */
const fewest = 24;

/** The share of a letter or a habit above which it gives answers away. */
const highest = 0.38;

const singles = (items: readonly Item[]) =>
  items.flatMap((item) =>
    item.question.kind === 'single' && optionsOf(item)?.length === 4 ? [optionsOf(item) ?? []] : [],
  );

function positionFaults(items: readonly Item[]): readonly Problem[] {
  const keys = singles(items).map((options) => options.findIndex((option) => option.correct));
  return ['A', 'B', 'C', 'D'].flatMap((letter, position) => {
    const share = keys.filter((key) => key === position).length / keys.length;
    return share > highest || share < 0.14
      ? [
          `content/questions: ${letter} is the key of ${Math.round(share * 100)}% of the items with four options; move some keys.`,
        ]
      : [];
  });
}

function lengthFaults(items: readonly Item[]): readonly Problem[] {
  return textLanguages.flatMap((language) => {
    const longest = singles(items).filter((options) => {
      const lengths = options.map((option) => [...option.text[language]].length);
      const key = lengths[options.findIndex((option) => option.correct)] ?? 0;
      return lengths.every((length, index) => options[index]?.correct || length < key);
    });
    const share = longest.length / singles(items).length;
    return share > highest
      ? [
          `content/questions: the key is the longest option of ${Math.round(share * 100)}% of the items in ${language}; shorten some.`,
        ]
      : [];
  });
}

function judgementFaults(items: readonly Item[]): readonly Problem[] {
  const answers = items.flatMap(({ question }) => (question.kind === 'boolean' ? [question.answer] : []));
  const share = answers.filter(Boolean).length / answers.length;
  return answers.length >= fewest && (share > 0.62 || share < 0.32)
    ? [`content/questions: ${Math.round(share * 100)}% of the judgements are true; write some of the other sort.`]
    : [];
}

/** Habits of the whole bank that give answers away. */
export function checkBalance(items: readonly Item[]): readonly Problem[] {
  if (singles(items).length < fewest) return [];
  return [...positionFaults(items), ...lengthFaults(items), ...judgementFaults(items)];
}
