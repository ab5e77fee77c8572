/** A marked question of a paper. */
export interface MarkedQuestion {
  /** `<lesson>/<name>` */
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
}

/** A lesson whose questions have cost marks. */
export interface LessonToRevise {
  readonly lesson: string;
  /** Marks lost, > 0. */
  readonly lost: number;
  /** Marks that its marked questions could have earned. */
  readonly possible: number;
}

/** Rounding of thirds leaves a trace that is no lost mark. */
const smallest = 1e-9;

/** The lessons that lost marks come from, the costliest first; those that cost the same keep the order of the paper. */
export function lessonsToRevise(questions: readonly MarkedQuestion[]): readonly LessonToRevise[] {
  const lessons = new Map<string, LessonToRevise>();
  for (const { id, earned, possible } of questions) {
    const lesson = id.slice(0, id.indexOf('/'));
    const before = lessons.get(lesson) ?? { lesson, lost: 0, possible: 0 };
    lessons.set(lesson, { lesson, lost: before.lost + possible - earned, possible: before.possible + possible });
  }
  return [...lessons.values()].filter(({ lost }) => lost > smallest).sort((a, b) => b.lost - a.lost);
}
