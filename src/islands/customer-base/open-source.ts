import { recogniseDelimiter, splitDelimited, type TextRow } from '#domain/customer-base/delimited-text.ts';
import { decodedText } from './decoded-text.ts';
import type { Format, Source } from './messages.ts';
import { SourceFault } from './source-fault.ts';

const MOST_BYTES = 30_000_000;
const MOST_ROWS = 300_000;

export interface OpenSource {
  readonly format: Format;
  readonly rows: readonly TextRow[];
  readonly file: Blob;
}

/**
 * Reads a file into rows of cells.
 *
 * @param chosen what of the format is known; the rest is recognised
 *
 * @throws SourceFault
 */
export async function openSource(source: Source, chosen: Partial<Format>): Promise<OpenSource> {
  const bytes = await bytesOf(source);
  const { text, encoding } = decodedText(bytes, chosen.encoding);
  const delimiter = chosen.delimiter ?? recogniseDelimiter(text);
  const rows = splitDelimited(text, delimiter);
  if (rows.length === 0) throw new SourceFault('empty');
  if (rows.length > MOST_ROWS) throw new SourceFault('tooManyRows');
  return { format: { encoding, delimiter }, rows, file: new Blob([bytes]) };
}

async function bytesOf(source: Source): Promise<Uint8Array<ArrayBuffer>> {
  if ('file' in source) {
    if (source.file.size > MOST_BYTES) throw new SourceFault('tooLarge');
    const content = await source.file.arrayBuffer().catch(() => undefined);
    if (content === undefined) throw new SourceFault('unreadable');
    return new Uint8Array(content);
  }
  const response = await fetch(source.address).catch(() => undefined);
  if (!response?.ok) throw new SourceFault('noSample');
  return new Uint8Array(await response.arrayBuffer());
}
