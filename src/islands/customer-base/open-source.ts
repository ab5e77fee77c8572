import {
  type Delimiter,
  recogniseDelimiter,
  splitDelimited,
  type TextRow,
} from '#domain/customer-base/delimited-text.ts';
import type { Fault, Source } from './messages.ts';

const MOST_BYTES = 30_000_000;
const MOST_ROWS = 300_000;

/** Why a file was not worked out; the page has a sentence for each. */
export class SourceFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.name = 'SourceFault';
    this.fault = fault;
  }
}

export interface OpenSource {
  readonly delimiter: Delimiter;
  readonly rows: readonly TextRow[];
}

/** Reads a file into rows of cells. */
export async function openSource(source: Source, chosen: Delimiter | undefined): Promise<OpenSource> {
  const text = decoded(await bytesOf(source));
  const delimiter = chosen ?? recogniseDelimiter(text);
  const rows = splitDelimited(text, delimiter);
  if (rows.length === 0) throw new SourceFault('empty');
  if (rows.length > MOST_ROWS) throw new SourceFault('tooManyRows');
  return { delimiter, rows };
}

async function bytesOf(source: Source): Promise<Uint8Array> {
  if ('file' in source) {
    if (source.file.size > MOST_BYTES) throw new SourceFault('tooLarge');
    return new Uint8Array(await source.file.arrayBuffer());
  }
  const response = await fetch(source.address).catch(() => undefined);
  if (!response?.ok) throw new SourceFault('noSample');
  return new Uint8Array(await response.arrayBuffer());
}

/** UTF-8, else UTF-16 by its mark, else the encoding in which Chinese spreadsheet programs save CSV. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b && bytes[2] === 3) throw new SourceFault('workbook');
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
