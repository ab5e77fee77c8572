import { describe, expect, test } from 'vitest';
import { decodedText } from '#islands/customer-base/decoded-text.ts';
import { SourceFault } from '#islands/customer-base/source-fault.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));
const utf16 = (text: string, bigEndian: boolean): number[] =>
  [...text].flatMap((sign) => {
    const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
    return bigEndian ? [high, low] : [low, high];
  });
/** 客户 in the encodings of Chinese spreadsheet programs. */
const gb18030 = [0xbf, 0xcd, 0xbb, 0xa7];
const big5 = [0xab, 0xc8, 0xa4, 0xe1];

describe('the text of a file', () => {
  test.each([
    ['utf-8', bytes('客户,1')],
    ['gb18030', bytes(gb18030, ',1')],
    ['utf-16le', bytes([0xff, 0xfe], utf16('客户,1', false))],
    ['utf-16be', bytes([0xfe, 0xff], utf16('客户,1', true))],
  ])('is read from %s unasked', (encoding, file) => {
    expect(decodedText(file)).toEqual({ text: '客户,1', encoding });
  });

  test('is read from Big5 when that is chosen', () => {
    expect(decodedText(bytes(big5, ',1'), 'big5')).toEqual({ text: '客戶,1', encoding: 'big5' });
  });

  test('stays UTF-8 when one character of many is damaged', () => {
    const { text, encoding } = decodedText(bytes('客户,1\n'.repeat(30), [0xe5, 0xae], ',2'));
    expect(encoding).toBe('utf-8');
    expect(text.startsWith('客户,1')).toBe(true);
  });

  test.each([
    ['workbook', bytes([0x50, 0x4b, 0x03, 0x04, 0, 0])],
    ['workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['notText', bytes([0x89], 'PNG\r\n', [0, 0, 0, 13])],
    ['notText', bytes('%PDF-1.7\n')],
  ])('is refused as %s', (fault, file) => {
    expect(() => decodedText(file)).toThrow(new SourceFault(fault === 'workbook' ? 'workbook' : 'notText'));
  });
});
