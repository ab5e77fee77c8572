import type { HanTables } from '#domain/answers/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { withKindWords } from '#questions/blank/kind-words.ts';
import { readGap, surroundingsOf } from '#questions/blank/read-gap.ts';
import type { Problem } from '../../read-files.ts';
import type { Item } from './walk.ts';

type BlanksFile = Extract<Item['question'], { kind: 'blank' }>;
type BlankFile = BlanksFile['blanks'][number];

function blankFaults(blank: BlankFile, { stem }: BlanksFile, tables: HanTables): readonly string[] {
  const accepted = [...blank.accepted.en, ...blank.accepted.zh];
  const synonyms = [...blank.synonyms.en, ...blank.synonyms.zh];
  const others = [...blank.others.en, ...blank.others.zh];
  const key = prepareText({ accepted: withKindWords(accepted), synonyms, anyOrder: blank.anyOrder, others }, tables);
  const matches = (text: string): boolean =>
    [stem.en, stem.zh].some((said) => readGap(text, key, surroundingsOf(said, blank.id)).status === 'match');
  const known = blank.wrong.flatMap(({ answers }) => [...answers.en, ...answers.zh]);
  return [
    ...accepted
      .filter((text) => !matches(text))
      .map((text) => `blank "${blank.id}" does not accept its own answer “${text}”`),
    ...[...others, ...known]
      .filter(matches)
      .map((text) => `blank "${blank.id}" accepts “${text}”, which it lists as wrong`),
  ];
}

function numberFaults(question: Extract<Item['question'], { kind: 'numeric' }>): readonly string[] {
  const close = question.wrong.filter(({ answer }) => Math.abs(answer - question.answer) <= 2 * question.tolerance);
  return close.map(
    ({ answer }) => `the wrong number ${answer} lies within twice the tolerance of the answer ${question.answer}`,
  );
}

/** Items that the grader would mark otherwise than their authors mean. */
export function checkGrading(items: readonly Item[], tables: HanTables): readonly Problem[] {
  return items.flatMap(({ file, where, question }) => {
    const faults =
      question.kind === 'blank'
        ? question.blanks.flatMap((blank) => blankFaults(blank, question, tables))
        : question.kind === 'numeric'
          ? numberFaults(question)
          : [];
    return faults.map((fault) => `${file}:${where} ${fault}; correct one of them.`);
  });
}
