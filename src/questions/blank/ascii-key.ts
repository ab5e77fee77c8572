import type { TextKey } from '#domain/answers/text-key.ts';

/**
 * What a blank accepts, as JSON in ASCII. A page is made traditional by converting every Chinese character on it; a key
 * holds both scripts on purpose and has to come through unchanged.
 */
export type AsciiKey = string & { readonly asciiKey: true };

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export function writeKey(key: TextKey): AsciiKey {
  return JSON.stringify(key).replace(/[^\x20-\x7e]/g, escapeCharacter) as AsciiKey;
}

/** Reads what `writeKey` wrote. */
export const readKey = (text: AsciiKey): TextKey => JSON.parse(text);
