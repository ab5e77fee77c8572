import { formatNumber, scaleOf } from '#i18n/format.ts';
import type { Computed, Evaluated } from '../computation.ts';
import type { Calculator } from '../define-calculator.ts';
import { evaluate } from '../evaluate.ts';
import type { Formula } from '../formula.ts';
import type { Values } from '../inputs.ts';
import { FormulaView } from './FormulaView.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly values: Values;
  readonly evaluated: Evaluated;
}

/** Each input and output as it stands in the formula: as its letter, or as the number it has now. */
function places({ calculator, words }: Shown, values?: Values, computed?: Computed): Record<string, Formula> {
  const letter = (id: string): Formula => ({
    letter: calculator.symbols?.[id] ?? words.inputs[id] ?? words.outputs[id] ?? id,
  });
  const ids = Object.keys({ ...calculator.inputs, ...calculator.outputs });
  return Object.fromEntries(
    ids.map((id) => {
      const value = values?.[id] ?? computed?.outputs[id];
      return [id, typeof value === 'number' ? { number: formatNumber(value, digitsOf(calculator, id)) } : letter(id)];
    }),
  );
}

/** Inputs and shares keep four decimals in a formula, other results as many as they are shown with. */
function digitsOf({ outputs }: Calculator, id: string): number {
  const output = outputs[id];
  return output && scaleOf(output.unit) === 1 ? (output.digits ?? 2) : 4;
}

/** What each letter of the formula stands for; a name that is written out needs no explanation. */
function Letters({ calculator, words, values }: Shown & { readonly values: Values }) {
  const unused = calculator.unused?.(values);
  return (
    <ul class="letters">
      {Object.entries(calculator.symbols ?? {}).map(
        ([id, letter]) =>
          !unused?.includes(id) && (
            <li key={id}>
              <b>{letter}</b> {words.inputs[id] ?? words.outputs[id]}
            </li>
          ),
      )}
    </ul>
  );
}

/** The formula twice, with letters and with the learner's numbers, and what the letters stand for; where two scenarios are compared, with those of each. */
export function Working({ values, evaluated: ofValues, ...shown }: Props) {
  const { compared } = shown.calculator;
  const calculator = compared?.base ?? shown.calculator;
  const base = { ...shown, calculator };
  const [first = values, second] = compared ? compared.scenarios(values) : [];
  const { formula } = calculator;
  if (!formula) return null;
  const withNumbers = (scenario: Values) => {
    const evaluated = compared ? evaluate(calculator, scenario) : ofValues;
    return (
      evaluated.status === 'computed' && <FormulaView formula={formula(places(base, scenario, evaluated), scenario)} />
    );
  };
  return (
    <>
      <p class="cap">{shown.texts.formula}</p>
      <section class="formulas" tabIndex={0} aria-label={shown.texts.formula}>
        <FormulaView formula={formula(places(base), first)} />
        {withNumbers(first)}
        {second && withNumbers(second)}
      </section>
      <Letters {...base} values={first} />
    </>
  );
}
