import type { Problem } from '../../read-files.ts';
import { type Item, textLanguages } from './walk.ts';

/** What turns a choice round and is easily overlooked. */
const negation = {
  en: /\b(which|what)\b[^?]*\b((is|are|does|do|was|were|would|can|has|have) not|except|least likely|incorrect|false)\b/i,
  zh: /(不正确|不属于|不包括|不符合|不恰当|除外)[^。？]*[？（(]|(不正确|错误)的(是|有)/,
} as const;

/** Whether the negation of a stem stands in bold. */
const isEmphasised = (stem: string): boolean =>
  /\*\*[^*]*(not|except|least|incorrect|false|不|错误|除外)[^*]*\*\*/i.test(stem);

/** What somebody in the stem says is not what the stem asks. */
const withoutQuotations = (stem: string): string => stem.replace(/“[^”]*”|"[^"]*"/g, '');

/** Negative stems whose negation is not emphasised. */
export function checkStems(items: readonly Item[]): readonly Problem[] {
  return items.flatMap(({ file, where, question }) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return [];
    return textLanguages.flatMap((language) =>
      negation[language].test(withoutQuotations(question.stem[language])) && !isEmphasised(question.stem[language])
        ? [`${file}:${where} the stem is negative in ${language}; put the negation in **bold** or ask for what holds.`]
        : [],
    );
  });
}
