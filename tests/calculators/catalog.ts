import fc from 'fast-check';
import type { CalculatorText } from '#calculators/calculator-text.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { type Input, isChoice, isList, type NumberRange, type Value } from '#calculators/inputs.ts';

interface CatalogFile {
  readonly model: Calculator;
  readonly text: CalculatorText;
}

const files = import.meta.glob<CatalogFile>('../../src/calculators/catalog/*.ts', { eager: true });

/** Every calculator with its words, by the name of its file. */
export const catalog = Object.entries(files).map(([path, file]) => ({
  file: path.split('/').at(-1)?.replace('.ts', '') ?? path,
  ...file,
}));

/** One calculator by its id. */
export function calculator(id: string): Calculator {
  const entry = catalog.find(({ file }) => file === id);
  if (!entry) throw new Error(`no calculator ${id}`);
  return entry.model;
}

const numberIn = ({ min, max, step, whole }: NumberRange): fc.Arbitrary<number> => {
  const grid = fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((n) => Math.min(max, Number((min + n * step).toPrecision(12))));
  return whole
    ? fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }))
    : fc.oneof(fc.constantFrom(min, max), grid);
};

function valueIn(input: Input): fc.Arbitrary<Value> {
  if (isChoice(input)) return fc.constantFrom(...input.choices);
  if (!isList(input)) return numberIn(input);
  return fc.array(numberIn(input), { minLength: input.initial.length, maxLength: input.initial.length });
}

/** Any values that a calculator accepts; often the ends of the ranges, lists as long as at the start. */
export const anyValues = ({ inputs }: Calculator): fc.Arbitrary<Readonly<Record<string, Value>>> =>
  fc.record(Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, valueIn(input)])));
