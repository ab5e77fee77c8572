import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { HanTables } from '#domain/answers/han-tables.ts';

/** First and last code point of the unified Chinese characters. */
const UNIFIED = { first: 0x4e00, last: 0x9fff } as const;
/** First and last lead byte of the 3755 everyday characters in GB 2312 (level 1), and the same for trail bytes. */
const EVERYDAY = { lead: { first: 0xb0, last: 0xd7 }, trail: { first: 0xa1, last: 0xfe } } as const;

/**
 * The full Chinese tables, for the build and for tests in Node: script from OpenCC, readings from pinyin-pro, everyday
 * characters from GB 2312. They are far too large for a page; see `prepareText`.
 */
export function createHanTables(): HanTables {
  const simplified = new Map(listBetween(UNIFIED).flatMap(pairWithSimplified));
  const traditional = group([...simplified].map(([form, simple]) => [simple, form]));
  const everyday = listEveryday().flatMap((simple) => [...(simple + (traditional.get(simple) ?? ''))]);
  const homophones = group(everyday.flatMap((form) => readingsOf(form).map((reading) => [reading, form])));
  return {
    simplify: (character) => simplified.get(character) ?? character,
    traditional: (character) => traditional.get(character) ?? '',
    syllables: readingsOf,
    homophones: (syllable) => homophones.get(syllable) ?? '',
  };
}

const toSimplified = Converter({ from: 't', to: 'cn' });
/** Knows Taiwanese forms as well, such as 著 for 着. */
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });

function pairWithSimplified(code: number): readonly (readonly [string, string])[] {
  const character = String.fromCodePoint(code);
  const simple = fromTaiwan(toSimplified(character));
  return simple === character ? [] : [[character, simple]];
}

function readingsOf(character: string): readonly string[] {
  return [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))];
}

function listEveryday(): readonly string[] {
  const decoder = new TextDecoder('gbk');
  const rows = listBetween(EVERYDAY.lead).map((lead) =>
    decoder.decode(Uint8Array.from(listBetween(EVERYDAY.trail).flatMap((trail) => [lead, trail]))),
  );
  return [...rows.join('')].filter((character) => /\p{sc=Han}/u.test(character));
}

function listBetween({ first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Joins the second halves of the pairs that share a first half. */
function group(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [key, character] of pairs) groups.set(key, (groups.get(key) ?? '') + character);
  return groups;
}
