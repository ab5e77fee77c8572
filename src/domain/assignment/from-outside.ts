/** A value that came from a link or a file, and has names for its parts. */
export type Entries = Readonly<Record<string, unknown>>;

export const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && typeof value === 'number' && value >= least && value <= most;

export const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

export const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** Control characters and marks that turn the direction of text. */
export const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
