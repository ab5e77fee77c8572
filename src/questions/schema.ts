import { z } from 'astro/zod';
import { blank } from './blank/schema.ts';
import { boolean } from './boolean/schema.ts';
import { calculatorTask } from './calculator-task/schema.ts';
import { caseStudy } from './case/schema.ts';
import { common } from './common-schema.ts';
import { matching } from './matching/schema.ts';
import { multiple } from './multiple/schema.ts';
import { numeric } from './numeric/schema.ts';
import { ordering } from './ordering/schema.ts';
import { single } from './single/schema.ts';
import { sorting } from './sorting/schema.ts';
import { written } from './written/schema.ts';

/** A question file as its author writes it: content/questions/<lesson>/<id>.yaml. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, ...single }),
  z.strictObject({ ...common, ...multiple }),
  z.strictObject({ ...common, ...boolean }),
  z.strictObject({ ...common, ...blank }),
  z.strictObject({ ...common, ...numeric }),
  z.strictObject({ ...common, ...matching }),
  z.strictObject({ ...common, ...ordering }),
  z.strictObject({ ...common, ...sorting }),
  z.strictObject({ ...common, ...written }),
  z.strictObject({ ...common, ...calculatorTask }),
  z.strictObject({ ...common, ...caseStudy }),
]);

export type QuestionFile = z.infer<typeof question>;
