import type { Problem } from '../../read-files.ts';
import { type LessonBody, readLessonBody } from '../lesson-body.ts';
import { compareNumbers } from './compare-numbers.ts';

/** What stands in every section of both languages, in the same order. */
const sameOrder = [
  'questions',
  'calculators',
  'figures',
  'contrasts',
  'terms',
  'asides',
  'corrections',
  'pages',
] as const satisfies readonly (keyof LessonBody)[];

/** The parts of a lesson between its headings, front matter left out; the first stands above the first heading. */
const sectionsOf = (source: string): readonly string[] =>
  source.replace(/^---[\s\S]*?\n---/, '').split(/^(?=#{2,3} )/m);

/** The words and numbers that are read: no ids, formulas or names of components. */
const readable = (section: string): string =>
  section.replace(/\b(?:tex|id|key|kind|corrects|to)="[^"]*"/g, '').replace(/<\/?[A-Za-z]*|\*/g, ' ');

/** One part under its name, as a comparable text. Sources may change places within a section: clauses do. */
function partsOf(section: string): readonly (readonly [name: string, found: string])[] {
  const body = readLessonBody(section);
  return [
    ...sameOrder.map((part) => [part, body[part].join(', ')] as const),
    ['citations', body.citations.toSorted().join(', ')] as const,
  ];
}

function compareSections(where: string, en: string, zh: string): Problem[] {
  const chinese = new Map(partsOf(zh));
  const parts = partsOf(en).filter(([name, found]) => chinese.get(name) !== found);
  const numbers = compareNumbers(readable(en), readable(zh));
  return [
    ...parts.map(
      ([name, found]) =>
        `${where}: the ${name} differ, English has ${found || 'none'}, Chinese has ${chinese.get(name) || 'none'}; make them the same.`,
    ),
    ...(numbers === undefined ? [] : [`${where}: ${numbers}; make the numbers the same.`]),
  ];
}

/**
 * Whether the two texts of a lesson say the same: as many sections, and in each the same components in the same order,
 * the same sources and the same numbers.
 */
export function compareLessons(lesson: string, en: string, zh: string): Problem[] {
  const [english, chinese] = [sectionsOf(en), sectionsOf(zh)];
  if (english.length !== chinese.length)
    return [
      `${lesson}: the English text has ${english.length - 1} headings, the Chinese ${chinese.length - 1}; make them the same.`,
    ];
  return english.flatMap((section, index) =>
    compareSections(`${lesson}, section ${index}`, section, chinese[index] ?? ''),
  );
}
