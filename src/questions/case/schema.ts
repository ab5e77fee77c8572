import { z } from 'astro/zod';
import { id } from '#content/text.ts';
import { blank } from '../blank/schema.ts';
import { boolean } from '../boolean/schema.ts';
import { gradable } from '../common-schema.ts';
import { multiple } from '../multiple/schema.ts';
import { numeric } from '../numeric/schema.ts';
import { single } from '../single/schema.ts';
import { sorting } from '../sorting/schema.ts';
import { written } from '../written/schema.ts';

/** Parts that share the stem; each is graded as its own kind is. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ id, ...gradable, ...single }),
  z.strictObject({ id, ...gradable, ...multiple }),
  z.strictObject({ id, ...gradable, ...boolean }),
  z.strictObject({ id, ...gradable, ...blank }),
  z.strictObject({ id, ...gradable, ...numeric }),
  z.strictObject({ id, ...gradable, ...sorting }),
  z.strictObject({ id, ...gradable, ...written }),
]);

export const caseStudy = { kind: z.literal('case'), parts: z.array(part).min(2) };
