/** One comma that neither groups three digits nor follows a lone zero. */
const OPEN_COMMA = /(?<![\d.。,'·]|\d )(?!0,|\d{1,3},\d{3}(?!\d))(\d*),(\d+)(?![\d.。,']| \d)/;

/** The readings of a comma such as that in 1,5: a decimal point, or a slip. */
export function readingsOfComma(text: string): readonly string[] {
  return OPEN_COMMA.test(text) ? ['$1.$2', '$1$2'].map((reading) => text.replace(OPEN_COMMA, reading)) : [text];
}

/** The readings of 兆 outside Taiwan: 10¹², or a million, written ㎆, which no folded text contains. */
export function readingsOfZhao(text: string): readonly string[] {
  return text.includes('兆') ? [text, text.replace('兆', '㎆')] : [text];
}
