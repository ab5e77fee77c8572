import type { Assignment } from './assignment.ts';
import { checksum, linkVersion, type Packing } from './link.ts';

/** An exercise as the fragment of an address: `e1.<checksum>.<packed>`. It is never sent to any host. */
export function encodeLink(assignment: Assignment, { pack }: Packing): string {
  const packed = pack(JSON.stringify(assignment));
  return `${linkVersion}.${checksum(packed)}.${packed}`;
}
