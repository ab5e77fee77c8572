import { z } from 'astro/zod';
import { id } from '#content/text.ts';

/** A goal to reach on a live calculator: graded against the learner's own inputs. */
export const calculatorTask = {
  kind: z.literal('calculator-task'),
  calculator: id,
  start: z.record(z.string(), z.number()),
  /** Inputs that must stay as they are at the start. */
  fixed: z.array(z.string()).default([]),
  /** Inputs with which the goal is reached, without the fixed ones; those left out stay as they are. */
  solution: z.record(z.string(), z.number()),
  goal: z.strictObject({ output: z.string(), atLeast: z.number().optional(), atMost: z.number().optional() }),
};
