import { seedCount } from '#domain/assignment/drawn-question.ts';

/** A seed for drawn numbers, of so many that nobody meets the same problem twice in an evening. */
export const anySeed = (): number => Math.floor(Math.random() * seedCount);
