import type { HanTables } from './han-tables.ts';
import { findAbbreviations } from './text/abbreviations.ts';
import { foldFormula, foldTerm } from './text/fold-term.ts';
import { splitItems } from './text/list.ts';
import { findOpposites } from './text/opposites.ts';
import { foldScript } from './text/script.ts';
import { formsOf } from './text/synonyms.ts';
import { findTaiwanWords } from './text/taiwan-words.ts';
import type { AnswerKey, TermKey, TextKey, TextQuestion } from './text-key.ts';

/**
 * Works out what reading the answers of a question takes, so that the page needs no Chinese tables: folded terms, the
 * traditional forms of their characters, and the common characters that sound like those of the right answers.
 */
export function prepareText(question: TextQuestion, tables: HanTables): TextKey {
  const { accepted, anyOrder, synonyms = [], others = [] } = question;
  const written = [...accepted, ...synonyms.flat()];
  const abbreviations = findAbbreviations([...written, ...others]);
  const simplify = (text: string) => [...text].map((character) => tables.simplify(character)).join('');
  const taiwanWords = findTaiwanWords([...written, ...others].map(simplify));
  const foldHan = (text: string) => foldScript(simplify(text), { simplified: [], taiwanWords });
  const groups = synonyms.map((group) => group.map((member) => foldTerm(foldHan(member), abbreviations).text));
  const fold = (text: string) => foldKey(text, groups, abbreviations);
  const right = hanOf(written.map(foldHan));
  const opposites = findOpposites(right);
  const known = hanOf([...right, ...others.map(foldHan), ...taiwanWords, ...opposites]);
  return {
    answers: accepted.map((answer) => ({ accepted: answer, ...foldAnswer(foldHan(answer), anyOrder, fold) })),
    others: others.map((other) => fold(foldHan(other))),
    abbreviations,
    taiwanWords,
    opposites,
    simplified: known.map((character) => addTraditional(character, tables)).filter(Boolean),
    sounds: findSounds(right, tables),
  };
}

function foldAnswer(
  text: string,
  anyOrder: boolean | undefined,
  fold: (text: string) => TermKey,
): Omit<AnswerKey, 'accepted'> {
  const items = splitItems(text)
    .map(fold)
    .filter(({ letters }) => letters);
  return anyOrder && items.length > 1 ? { ...fold(text), items } : fold(text);
}

function foldKey(text: string, groups: readonly (readonly string[])[], abbreviations: readonly string[]): TermKey {
  const { text: words, letters } = foldTerm(text, abbreviations);
  if (isFormula(text)) return { forms: formsOf(foldFormula(text), groups), letters, formula: true };
  const term = { forms: formsOf(words, groups), letters };
  return isListOfCharacters(text) ? { ...term, ordered: true } : term;
}

/** An arrow is no part of a formula. */
function isFormula(text: string): boolean {
  return /[=<>≠≤≥≦≧]/.test(text.replace(/[-=]>/g, ''));
}

function isListOfCharacters(text: string): boolean {
  const items = splitItems(text).map((item) => [...item.trim()].length);
  return items.length > 1 && items.includes(1);
}

/** The Chinese characters of some texts, each once. */
function hanOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.join('').match(/\p{sc=Han}/gu) ?? [])];
}

function addTraditional(character: string, tables: HanTables): string {
  const traditional = tables.traditional(character);
  return traditional && character + traditional;
}

/** A group for each syllable: its letters, the characters of the question that have it, and the common ones. */
function findSounds(characters: readonly string[], tables: HanTables): readonly string[] {
  const syllables = new Set(characters.flatMap((character) => tables.syllables(character)));
  return [...syllables].map((syllable) => {
    const own = characters.filter((character) => tables.syllables(character).includes(syllable));
    return [syllable, ...new Set([...own, ...tables.homophones(syllable)])].join('');
  });
}
