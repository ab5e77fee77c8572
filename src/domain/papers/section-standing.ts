/** Where one question of a paper stands. */
export interface QuestionStanding {
  readonly marked: boolean;
  /** Marks, 0 unless marked. */
  readonly earned: number;
}

/** Where a section, or a whole paper, stands. */
export interface Standing {
  readonly earned: number;
  readonly answered: number;
  readonly open: number;
}

/** Adds up the marks and counts what is marked and what is still open. */
export function sectionStanding(questions: readonly QuestionStanding[]): Standing {
  const marked = questions.filter((question) => question.marked);
  return {
    earned: marked.reduce((sum, { earned }) => sum + earned, 0),
    answered: marked.length,
    open: questions.length - marked.length,
  };
}
