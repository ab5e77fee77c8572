import { textHash } from '#domain/random/text-hash.ts';

/** A question whose numbers are drawn: a family of problems and the seed that an exercise holds for it. */
export interface DrawnQuestion {
  /** `<calculator>/<name>` */
  readonly family: string;
  /** 0 … 999,999 */
  readonly seed: number;
}

/** How many seeds there are; the first is 0. */
export const seedCount = 1_000_000;

const pattern = /^problem\/([a-z0-9-]+\/[a-z0-9-]+)\/(0|[1-9]\d{0,5})$/;

/** The id of a drawn question in an exercise: `problem/<calculator>/<name>/<seed>`. */
export const drawnQuestionId = ({ family, seed }: DrawnQuestion): string => `problem/${family}/${seed}`;

/** What the id of a question says about how it is drawn; undefined for a question that is written out. */
export function drawnQuestion(question: string): DrawnQuestion | undefined {
  const [, family, seed] = pattern.exec(question) ?? [];
  return family === undefined ? undefined : { family, seed: Number(seed) };
}

/**
 * The seed with which a question is drawn for one student.
 *
 * @param student the student's own seed; left out where everybody gets the same numbers
 */
export const seedFor = (drawn: DrawnQuestion, student?: number): number =>
  student === undefined ? drawn.seed : textHash(`${drawnQuestionId(drawn)} ${student}`) % seedCount;
