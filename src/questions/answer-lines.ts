import { formatNumber } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages.ts';
import type { AnyKind, Option } from './question.ts';

const letter = (index: number): string => String.fromCharCode(65 + index);

const correctOptions = (options: readonly Option[]): string[] =>
  options.flatMap((option, index) => (option.correct ? [`${letter(index)}　${option.text}`] : []));

const textById = (list: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  list.find((item) => item.id === id)?.text ?? '';

/** The answer of a question in words, line by line: for readers without scripts and for print. */
export function answerLines(question: AnyKind, texts: Messages['question']): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return correctOptions(question.options);
    case 'boolean':
      return [question.answer ? texts.true : texts.false, ...correctOptions(question.why?.options ?? [])];
    case 'blank':
      return question.blanks.map((blank) => blank.shown.join(' / '));
    case 'numeric':
      return [`${question.answer}${question.unit ?? ''}`, ...question.working];
    case 'matching':
      return question.rows.map((row) => `${row.text} → ${textById(question.targets, row.target)}`);
    case 'ordering':
      return question.items.map((item, index) => `${index + 1}. ${item.text}`);
    case 'sorting':
      return question.items.map((item) => `${item.text} → ${textById(question.boxes, item.box)}`);
    case 'written':
      return [question.model];
    case 'calculator-task':
      return question.shown.inputs.flatMap(({ name, label, unit }) => {
        const value = question.solution[name];
        return value === undefined
          ? []
          : [`${label} = ${unit === 'share' ? `${formatNumber(value * 100, 2)}%` : formatNumber(value, 2)}`];
      });
    case 'case':
      return question.parts.flatMap((part) => [part.stem, ...answerLines(part, texts)]);
  }
}
