const currency = /(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|NT\$|HK\$|US\$|[¥$€£]|人民币|人民幣|元|圆|圓)/giu;

/** Numbers whose groups of three are parted by commas, spaces or apostrophes; the comma of 12,5 is a decimal sign. */
const shapes: readonly { readonly pattern: RegExp; readonly grouping: RegExp; readonly decimal: string }[] = [
  { pattern: /^\d+(?:\.\d*)?$|^\.\d+$/, grouping: /$^/g, decimal: '.' },
  { pattern: /^\d{1,3}(?:[, ']\d{3})+(?:\.\d*)?$/, grouping: /[, ']/g, decimal: '.' },
  { pattern: /^\d{1,3}(?:[. ]\d{3})+,\d*$|^\d{1,3}(?:\.\d{3}){2,}$/, grouping: /[. ]/g, decimal: ',' },
  { pattern: /^\d+,\d{1,2}$|^\d+,\d{4,}$/, grouping: /$^/g, decimal: ',' },
];

/**
 * The amount of money that a text states: 1234.5, 1,234.50, ¥1,234.50, 1.234,50, 1234元, −5, (5.00).
 *
 * 1,234 is read as one thousand two hundred and thirty-four, 1.234 as a little more than one.
 *
 * @returns money; undefined for a text that is no number, or one too large to be counted exactly
 */
export function readTransactionAmount(text: string): number | undefined {
  const written = text
    .normalize('NFKC')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/[’\u00a0]/g, (sign) => (sign === '’' ? "'" : ' '))
    .replaceAll(currency, '')
    .trim();
  const [, bracketed] = /^\((.*)\)$/.exec(written) ?? [];
  const [, sign = '', digits = ''] = /^([-+]?)\s*(.*?)$/.exec(bracketed ?? written) ?? [];
  const shape = shapes.find(({ pattern }) => pattern.test(digits));
  if (shape === undefined) return undefined;
  const size = Number(digits.replaceAll(shape.grouping, '').replace(shape.decimal, '.'));
  if (size > Number.MAX_SAFE_INTEGER) return undefined;
  const negative = (bracketed !== undefined) !== (sign === '-');
  return negative ? 0 - size : size;
}
