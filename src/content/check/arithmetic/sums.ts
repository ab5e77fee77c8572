import { evaluate } from './evaluate.ts';
import { isPartOfSum, type Token, tokensIn } from './tokens.ts';

/** The longest sum that begins a row of tokens, as its value and what follows it. */
function firstSum(tokens: readonly Token[]): readonly [value: number, rest: readonly Token[]] | undefined {
  const length = tokens.findIndex((token) => !isPartOfSum(token));
  for (let end = length < 0 ? tokens.length : length; end > 0; end -= 1) {
    const value = evaluate(tokens.slice(0, end));
    if (value !== undefined) return [value, tokens.slice(end)];
  }
  return undefined;
}

/** The values of all sums that a text writes, numbers that stand alone among them. */
export function sumsIn(text: string): readonly number[] {
  const values: number[] = [];
  let tokens = tokensIn(text);
  while (tokens.length > 0) {
    const [value, rest] = firstSum(tokens) ?? [undefined, tokens.slice(1)];
    if (value !== undefined) values.push(value);
    tokens = rest;
  }
  return values;
}
