import type { QuestionFile } from '#questions/schema.ts';
import type { Entry, Problem } from '../read-files.ts';

type Part = QuestionFile | Extract<QuestionFile, { kind: 'case' }>['parts'][number];

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** The ids of the gaps that a stem shows, as {{id}}. */
export const gapsIn = (stem: string): string[] => [...stem.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1] ?? '');

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function idsOf(part: Part): string[] {
  switch (part.kind) {
    case 'single':
    case 'multiple':
      return part.options.map((option) => option.id);
    case 'blank':
      return part.blanks.map((gap) => gap.id);
    case 'matching':
      return part.rows.map((row) => row.id);
    case 'ordering':
    case 'sorting':
      return part.items.map((item) => item.id);
    case 'written':
      return part.rubric.map((point) => point.id);
    case 'case':
      return part.parts.map((inner) => inner.id);
    case 'boolean':
      return part.why?.options.map((option) => option.id) ?? [];
    case 'numeric':
    case 'calculator-task':
      return [];
  }
}

function faultsOf(part: Part): string[] {
  const faults = duplicates(idsOf(part)).map((id) => `uses the id "${id}" twice; give each its own`);
  if (part.kind === 'single' || part.kind === 'multiple')
    for (const option of part.options)
      if (!option.correct && option.misconception === undefined)
        faults.push(`option "${option.id}" is wrong but names no misconception; add the belief behind it`);
  if (part.kind === 'blank')
    for (const lang of ['en', 'zh'] as const)
      if (
        !same(
          gapsIn(part.stem[lang]),
          part.blanks.map((gap) => gap.id),
        )
      )
        faults.push(`stem.${lang} must show each blank once as {{id}}: ${part.blanks.map((gap) => gap.id).join(', ')}`);
  if (part.kind === 'matching')
    for (const row of part.rows)
      if (!part.targets.some((target) => target.id === row.target))
        faults.push(`row "${row.id}" points to the unknown target "${row.target}"`);
  if (part.kind === 'sorting')
    for (const item of part.items)
      if (!part.boxes.some((box) => box.id === item.box))
        faults.push(`item "${item.id}" points to the unknown box "${item.box}"`);
  if (part.kind === 'written')
    for (const sample of part.samples)
      if (
        !same(
          Object.keys(sample.marks),
          part.rubric.map((point) => point.id),
        )
      )
        faults.push('each sample must give marks for every rubric point');
  if (part.kind === 'case')
    faults.push(...part.parts.flatMap((inner) => faultsOf(inner).map((fault) => `part "${inner.id}" ${fault}`)));
  return faults;
}

/** Whether the parts of each question fit together. */
export function checkQuestionStructure(questions: readonly Entry<'questions'>[]): Problem[] {
  return questions.flatMap(({ file, data }) => faultsOf(data).map((fault) => `${file}: ${fault}.`));
}
