import { evaluate } from './evaluate.ts';
import { isPartOfSum, type Token, tokensIn } from './tokens.ts';

/** One side of an equality. */
export interface Side {
  readonly value: number;
  /** How far a number that stands alone may be rounded; a sum is taken at its word. */
  readonly rounding: number;
  /** In per cent or in points: 0.2, 20% and 20 points are the same. */
  readonly share: boolean;
}

export type Equality = readonly [left: Side, right: Side];

/** A single letter stands for a number, so that 3 before it is no number of its own; but 40 may be 40 a week. */
const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?!a$)[\p{Script=Latin}\p{Script=Greek}]$/u.test(token.text);

/** What a sum may be counted in: 40 boxes, 75元. */
const isUnit = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:\p{Script=Han}{1,4}|\p{Script=Latin}{2,})$/u.test(token.text);

const isPoints = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:points?$|percentage$|点|个?百分点)/u.test(token.text);

/** The tokens without the units between a number and the next sign. */
function withoutUnits(tokens: readonly Token[]): readonly Token[] {
  const goesOn: readonly (Token['kind'] | undefined)[] = ['operator', 'equals', 'close'];
  return tokens.filter((token, index) => {
    const between = tokens[index - 1]?.kind === 'number' && goesOn.includes(tokens[index + 1]?.kind);
    return !(between && isUnit(token)) || isPoints(token);
  });
}

/** Whether a sum goes on beyond this edge: a sign, a letter, or words in the middle of the sum. */
const isCutOff = (next: Token | undefined, afterNext: Token | undefined): boolean =>
  next?.kind === 'operator' || isLetter(next) || (isUnit(next) && afterNext?.kind === 'operator');

/** A sum, with what follows it: a unit, or one in brackets. */
function sideOf(tokens: readonly Token[], [next, afterNext]: readonly Token[]): Side | undefined {
  const value = evaluate(tokens);
  if (value === undefined) return undefined;
  const alone = tokens.findLast((token) => token.kind === 'number');
  const isAlone = tokens.every(({ kind }, index) => kind === 'number' || (index === 0 && kind === 'operator'));
  const share =
    isPoints(next?.kind === 'open' ? afterNext : next) ||
    tokens.some((token) => token.kind === 'number' && token.percent);
  return { value, rounding: isAlone ? (alone?.rounding ?? 0) : 0, share };
}

/** The longest sum that ends before the sign of equality at this place. */
function leftOf(tokens: readonly Token[], end: number): Side | undefined {
  const from = tokens.slice(0, end).findLastIndex((token) => !isPartOfSum(token)) + 1;
  for (let start = from; start < end; start += 1) {
    const side = sideOf(tokens.slice(start, end), []);
    if (side) return isCutOff(tokens[start - 1], tokens[start - 2]) ? undefined : side;
  }
  return undefined;
}

/** The longest sum that begins at this place. */
function rightOf(tokens: readonly Token[], start: number): Side | undefined {
  const length = tokens.slice(start).findIndex((token) => !isPartOfSum(token));
  for (let end = length < 0 ? tokens.length : start + length; end > start; end -= 1) {
    const side = sideOf(tokens.slice(start, end), tokens.slice(end));
    if (side) return isCutOff(tokens[end], tokens[end + 1]) ? undefined : side;
  }
  return undefined;
}

/** Every equality between two sums of numbers that a text states; formulas with letters and what somebody is quoted with are left out. */
export function equalitiesIn(text: string): readonly Equality[] {
  const tokens = withoutUnits(tokensIn(text.replace(/“[^”]*”/g, '“”')));
  return tokens.flatMap(({ kind }, index): Equality[] => {
    if (kind !== 'equals') return [];
    const [left, right] = [leftOf(tokens, index), rightOf(tokens, index + 1)];
    return left && right && !(left.rounding > 0 && right.rounding > 0) ? [[left, right]] : [];
  });
}
