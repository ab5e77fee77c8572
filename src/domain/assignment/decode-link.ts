import { checksum, linkVersion, longestLink, type Packing } from './link.ts';
import { type AssignmentFault, type AssignmentReading, readAssignment } from './read-assignment.ts';

/** `empty`: the address holds nothing. `tooLong`: more than any exercise needs. `damaged`: cut or altered on its way. */
export type LinkFault = AssignmentFault | 'empty' | 'tooLong' | 'damaged';
export type LinkReading = AssignmentReading | { readonly status: 'refused'; readonly fault: LinkFault };

const refused = (fault: LinkFault): LinkReading => ({ status: 'refused', fault });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The exercise that the fragment of an address holds, or the reason why there is none. Total: any text gives a reading.
 *
 * @param fragment with or without its `#`
 */
export function decodeLink(fragment: string, { unpack }: Packing): LinkReading {
  const text = fragment.replace(/^#/, '');
  if (text === '') return refused('empty');
  if (text.length > longestLink) return refused('tooLong');
  const [version = '', check, packed, ...rest] = text.split('.');
  if (version !== linkVersion) return refused(/^e\d+$/.test(version) ? 'version' : 'foreign');
  if (packed === undefined || rest.length > 0 || check !== checksum(packed)) return refused('damaged');
  const unpacked = unpack(packed);
  return unpacked === undefined ? refused('damaged') : readAssignment(parsed(unpacked));
}
