import { textHash } from '#domain/random/text-hash.ts';

/** How a text becomes short text for an address, and back. Passed in, since it takes a package and the browser. */
export interface Packing {
  /** Letters, digits, `-` and `_` only. */
  readonly pack: (text: string) => string;
  /** Undefined for what `pack` has not made, or what would grow beyond any exercise. Never throws. */
  readonly unpack: (packed: string) => string | undefined;
}

/** Stands before every link, and changes when links can no longer be read by the same code. */
export const linkVersion = 'e1';

/** The longest fragment that is looked at. The largest exercise needs a third of it. */
export const longestLink = 24_000;

/** Tells whether a link has been cut or altered on its way. */
export const checksum = (packed: string): string => textHash(packed).toString(36);
