import { looksLikeText } from '#domain/customer-base/delimited-text.ts';
import { SourceFault } from './source-fault.ts';

/** The first bytes of spreadsheet files: a ZIP archive (xlsx, ods), and the older format of Excel. */
const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const byteOrderMarks = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
];
/** Characters that could not be decoded, as a share of those outside ASCII, up to which a text still counts as UTF-8. */
const MOST_DAMAGED = 0.05;

/**
 * The text of a file: UTF-16 by its mark, else UTF-8, else GB18030, in which Chinese spreadsheet programs save CSV.
 *
 * @throws SourceFault `workbook`; `notText` for a picture or program
 */
export function decodedText(bytes: Uint8Array): string {
  const startsWith = (start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (workbookStarts.some(startsWith)) throw new SourceFault('workbook');
  const marked = byteOrderMarks.find(({ mark }) => startsWith(mark));
  const text = marked ? new TextDecoder(marked.label).decode(bytes) : unmarkedText(bytes);
  if (!looksLikeText(text)) throw new SourceFault('notText');
  return text;
}

/** One damaged character does not make a file GB18030: text in that encoding is unreadable as UTF-8 almost throughout. */
function unmarkedText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const damaged = foreign.filter((character) => character === '\uFFFD').length;
  return damaged <= MOST_DAMAGED * foreign.length ? text : new TextDecoder('gb18030').decode(bytes);
}
