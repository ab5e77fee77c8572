import { looksLikeText } from '#domain/customer-base/delimited-text.ts';
import { SourceFault } from './source-fault.ts';

/** In which a file can be read, by the labels of the Encoding Standard. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** The first bytes of spreadsheet files: a ZIP archive (xlsx, ods), and the older format of Excel. */
const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const byteOrderMarks = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
/** Characters that could not be decoded, as a share of those outside ASCII, up to which a text still counts as UTF-8. */
const MOST_DAMAGED = 0.05;

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file: in the chosen encoding, else UTF-16 by its mark, else UTF-8, else GB18030, in which Chinese spreadsheet
 * programs save CSV.
 *
 * @throws SourceFault `workbook`; `notText` for a picture or program
 */
export function decodedText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const startsWith = (start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (workbookStarts.some(startsWith)) throw new SourceFault('workbook');
  const encoding = chosen ?? byteOrderMarks.find(({ mark }) => startsWith(mark))?.encoding;
  const decoded = encoding ? { text: new TextDecoder(encoding).decode(bytes), encoding } : recognised(bytes);
  if (chosen === undefined && !looksLikeText(decoded.text)) throw new SourceFault('notText');
  return decoded;
}

/** One damaged character does not make a file GB18030: text in that encoding is unreadable as UTF-8 almost throughout. */
function recognised(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const damaged = foreign.filter((character) => character === '\uFFFD').length;
  if (damaged <= MOST_DAMAGED * foreign.length) return { text, encoding: 'utf-8' };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}
