import type { FittedFrequency } from '#domain/customer-base/repeat-buying-check.ts';
import type { Part } from './define-model.ts';

/**
 * How many customers bought again how often, and how many should have by a model.
 *
 * @param open whether the last row holds all higher numbers too
 */
export function frequencyPart(frequencies: readonly FittedFrequency[], { open }: { readonly open: boolean }): Part {
  const name = (x: number): string => (open && x === frequencies.length - 1 ? `${x}+` : String(x));
  const [none] = frequencies;
  return {
    id: 'frequencies',
    sentence: {
      id: 'frequencies',
      values: {
        expected: { value: none?.expected ?? 0, unit: 'number', digits: 0 },
        actual: { value: none?.actual ?? 0, unit: 'number', digits: 0 },
      },
    },
    chart: {
      kind: 'bars',
      unit: 'number',
      digits: 0,
      bars: frequencies.flatMap(({ x, actual, expected }) => [
        { id: name(x), side: 'actual', voice: 'second', parts: [{ id: 'actual', value: actual }] },
        { id: name(x), side: 'fitted', voice: 'first', parts: [{ id: 'fitted', value: expected }] },
      ]),
    },
    table: {
      columns: [
        { id: 'x', unit: 'number', digits: 0 },
        { id: 'actual', unit: 'number', digits: 0 },
        { id: 'fitted', unit: 'number', digits: 1 },
      ],
      rows: frequencies.map(({ x, actual, expected }) => [name(x), actual, expected]),
    },
  };
}
