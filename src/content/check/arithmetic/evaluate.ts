import type { Token } from './tokens.ts';

/** What is left to read after a value. */
type Read = { readonly value: number; readonly rest: readonly Token[] };

const signOf = (token: Token | undefined): string => (token?.kind === 'operator' ? token.sign : '');

/** A number, what stands in brackets, or either after a sign. */
function readPrimary([first, ...rest]: readonly Token[]): Read | undefined {
  if (first?.kind === 'number') return { value: first.value, rest };
  const sign = { '+': 1, '−': -1 }[signOf(first)];
  if (sign !== undefined) {
    const inner = readPower(rest);
    return inner && { value: sign * inner.value, rest: inner.rest };
  }
  const inner = first?.kind === 'open' ? readSum(rest) : undefined;
  return inner?.rest[0]?.kind === 'close' ? { value: inner.value, rest: inner.rest.slice(1) } : undefined;
}

function readPower(tokens: readonly Token[]): Read | undefined {
  const base = readPrimary(tokens);
  if (!base || signOf(base.rest[0]) !== '^') return base;
  const exponent = readPrimary(base.rest.slice(1));
  return exponent && { value: base.value ** exponent.value, rest: exponent.rest };
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
};

/** Parts joined by signs of one rank, from left to right. */
function readRow(signs: string, readPart: typeof readPower, tokens: readonly Token[]): Read | undefined {
  let read = readPart(tokens);
  for (;;) {
    const sign = signOf(read?.rest[0]);
    const operation = signs.includes(sign) ? operations[sign] : undefined;
    if (!read || !operation) return read;
    const next = readPart(read.rest.slice(1));
    read = next && { value: operation(read.value, next.value), rest: next.rest };
  }
}

const readProduct = (tokens: readonly Token[]): Read | undefined => readRow('×÷', readPower, tokens);
const readSum = (tokens: readonly Token[]): Read | undefined => readRow('+−', readProduct, tokens);

/** The value of a sum, undefined where the tokens are none. Powers before products before sums, from left to right. */
export function evaluate(tokens: readonly Token[]): number | undefined {
  const read = readSum(tokens);
  return read?.rest.length === 0 && Number.isFinite(read.value) ? read.value : undefined;
}
