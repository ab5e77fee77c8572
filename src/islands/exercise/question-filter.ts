import type { Listed, QuestionList } from './exercise-question.ts';

/** What the list of questions is narrowed down to; '' does not narrow. */
export interface QuestionFilter {
  readonly text: string;
  readonly lesson: string;
  readonly kind: string;
  /** Number of the objective in the lesson. */
  readonly objective: string;
}

export const noFilter: QuestionFilter = { text: '', lesson: '', kind: '', objective: '' };

export const lessonIdOf = (listed: Listed): string =>
  listed.kind === 'drawn' ? listed.lesson : (listed.id.split('/')[0] ?? '');

const objectiveOf = (listed: Listed): string => (listed.kind === 'drawn' ? '' : String(listed.objective));

/** The questions that fit every filter; each word of the text has to occur in stem, lesson or id. */
export function filtered({ lessons, questions }: QuestionList, filter: QuestionFilter): readonly Listed[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = new Map(lessons.map(({ id, title }) => [id, title.toLowerCase()]));
  return questions.filter((question) => {
    const lesson = lessonIdOf(question);
    const text = `${question.stem.toLowerCase()} ${titles.get(lesson) ?? ''} ${question.id}`;
    return (
      (filter.lesson === '' || filter.lesson === lesson) &&
      (filter.kind === '' || filter.kind === question.kind) &&
      (filter.objective === '' || filter.objective === objectiveOf(question)) &&
      words.every((word) => text.includes(word))
    );
  });
}
