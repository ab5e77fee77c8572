/** A number as it is printed: 12.5% is 0.125 and may be off by half of its last digit, 0.0005. */
export interface PrintedNumber {
  readonly kind: 'number';
  readonly value: number;
  /** Half a unit of the last digit, in the same measure as the value. */
  readonly rounding: number;
  readonly percent: boolean;
}

export type Token =
  | PrintedNumber
  | { readonly kind: 'operator'; readonly sign: '+' | '−' | '×' | '÷' | '^' }
  | { readonly kind: 'open' | 'close' | 'equals' }
  /** Anything else: words, letters of a formula, punctuation. */
  | { readonly kind: 'word'; readonly text: string };

const multiples: Readonly<Record<string, number>> = { '%': 0.01, 万: 1e4, 亿: 1e8, million: 1e6 };
const operators = { '+': '+', '−': '−', '×': '×', '·': '×', '÷': '÷', '/': '÷', '^': '^' } as const;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const parts = [
  String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<unit>%|万|亿|million\b)?`,
  `(?<power>[${superscripts}]+)`,
  '(?<sign>[+−×·÷/^])',
  '(?<open>[(（])',
  '(?<close>[)）])',
  '(?<equals>[=≈])',
  String.raw`(?<word>\p{Script=Han}+|[\p{Script=Latin}\p{Script=Greek}’]+|\S)`,
];
const token = new RegExp(parts.join('|'), 'gu');

const isOperator = (sign: string): sign is keyof typeof operators => sign in operators;

function printedNumber(digits: string, unit: string): PrintedNumber {
  const multiple = multiples[unit] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Number(digits.replaceAll(',', '')) * multiple;
  return { kind: 'number', value, rounding: (0.5 * multiple) / 10 ** decimals, percent: unit === '%' };
}

/** ² is to the power of 2. */
function power(written: string): readonly Token[] {
  const digits = [...written].map((digit) => superscripts.indexOf(digit)).join('');
  return [{ kind: 'operator', sign: '^' }, printedNumber(digits, '')];
}

function tokensOf({ groups = {} }: RegExpMatchArray): readonly Token[] {
  const { digits, unit = '', power: raised, sign, open, close, equals, word = '' } = groups;
  if (digits !== undefined) return [printedNumber(digits, unit)];
  if (raised !== undefined) return power(raised);
  if (sign !== undefined && isOperator(sign)) return [{ kind: 'operator', sign: operators[sign] }];
  if (open !== undefined) return [{ kind: 'open' }];
  if (close !== undefined) return [{ kind: 'close' }];
  return [equals === undefined ? { kind: 'word', text: word } : { kind: 'equals' }];
}

/** A text as the parts of which sums are made; emphasis and the sign of the currency are no part of them. */
export const tokensIn = (text: string): readonly Token[] =>
  [...text.replace(/[*¥]/g, '').matchAll(token)].flatMap(tokensOf);

/** Whether a token may stand within a sum. */
export const isPartOfSum = ({ kind }: Token): boolean => kind !== 'word' && kind !== 'equals';
