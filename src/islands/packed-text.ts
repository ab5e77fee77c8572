import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Packing } from '#domain/assignment/link.ts';

/** The most that a packed text may unpack to, in bytes. What is longer was made to keep a browser busy. */
const most = 200_000;

const toUrlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const fromUrlSafe = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/');

/** Compresses a text into characters that an address may hold (deflate, base64url), and back. */
export const packedText: Packing = {
  pack: (text) => toUrlSafe(btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))),
  unpack: (packed) => {
    try {
      const bytes = inflateSync(strToU8(atob(fromUrlSafe(packed)), true), { out: new Uint8Array(most) });
      return bytes.length < most ? strFromU8(bytes) : undefined;
    } catch {
      return undefined;
    }
  },
};
