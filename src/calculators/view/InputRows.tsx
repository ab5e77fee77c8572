import type { ComponentChild } from 'preact';
import { Steady } from '#ui/Steady.tsx';
import { type ChoiceInput, isChoice, isList, isNumber, type ListInput, type NumberInput } from '../inputs.ts';
import { measureFor } from '../periods.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Desk, NamedInput } from './desk.ts';
import { FacingRow } from './FacingRow.tsx';
import { NumberRow } from './NumberRow.tsx';
import type { NumberState } from './number-state.ts';
import { PeriodOf } from './PeriodOf.tsx';

/** The state of one number, in the period for which the learner gives it; `of` is the input that chose the period. */
function numberOf(desk: Desk, [name, input]: NamedInput<NumberInput>, of = name): NumberState {
  const period = desk.periodOf(of);
  return desk.number(name, desk.words.inputs[name] ?? name, input, period && measureFor(input, period));
}

function Choice({ desk, name, input }: { readonly desk: Desk; readonly name: string; readonly input: ChoiceInput }) {
  return (
    <ChoiceField
      name={name}
      id={`${desk.uid}-${name}`}
      label={desk.words.inputs[name] ?? name}
      choices={input.choices}
      words={desk.words.words}
      value={String(desk.values[name])}
      onValue={(value) => desk.set(name, value)}
    />
  );
}

function SingleRow({
  desk,
  name,
  input,
}: {
  readonly desk: Desk;
  readonly name: string;
  readonly input: NumberInput | ChoiceInput;
}) {
  if (isChoice(input))
    return (
      <div class="control choice">
        <label class="name" for={`${desk.uid}-${name}`}>
          {desk.words.inputs[name]}
        </label>
        <Choice desk={desk} name={name} input={input} />
      </div>
    );
  const number = numberOf(desk, [name, input]);
  return (
    <NumberRow number={number} texts={desk.texts} language={desk.language}>
      <PeriodOf desk={desk} name={name} input={input} numbers={[number]} />
    </NumberRow>
  );
}

function PairRow({
  desk,
  row,
  left,
  right,
}: {
  readonly desk: Desk;
  readonly row: string;
  readonly left: NamedInput;
  readonly right: NamedInput;
}) {
  const { words, calculator, texts, language } = desk;
  const label = words.words[row] ?? words.inputs[row] ?? row;
  const [[leftName, leftInput], [rightName, rightInput]] = [left, right];
  if (isChoice(leftInput) && isChoice(rightInput))
    return (
      <div class="control facing-row choice">
        <Choice desk={desk} name={leftName} input={leftInput} />
        <b class="name">{label}</b>
        <Choice desk={desk} name={rightName} input={rightInput} />
      </div>
    );
  if (!calculator.facing || !isNumber(leftInput) || !isNumber(rightInput)) return null;
  const numbers = [numberOf(desk, [leftName, leftInput]), numberOf(desk, [rightName, rightInput], leftName)] as const;
  return (
    <FacingRow
      label={label}
      left={numbers[0]}
      right={numbers[1]}
      voices={calculator.facing.voices}
      texts={texts}
      language={language}
    >
      <PeriodOf desk={desk} name={leftName} input={leftInput} numbers={numbers} />
    </FacingRow>
  );
}

/** A row of the form: the inputs that it shows, the first of which decides whether it plays a part, and how it is drawn. */
interface InputRow {
  readonly names: readonly string[];
  readonly draw: () => ComponentChild;
}

/** The row that begins with an input: a single one, two that face each other, or the table of all lists. */
function rowsFrom(desk: Desk, [name, input]: NamedInput): readonly InputRow[] {
  const { inputs, facing } = desk.calculator;
  const lists = Object.entries(inputs).filter((entry): entry is [string, ListInput] => isList(entry[1]));
  const names = lists.map(([id]) => id);
  const { list: Table } = desk.parts;
  if (isList(input))
    return name === names[0] && Table ? [{ names, draw: () => <Table desk={desk} lists={lists} /> }] : [];
  const [row, pair] = Object.entries(facing?.rows ?? {}).find(([, sides]) => sides.includes(name)) ?? [];
  if (!row || !pair) return [{ names: [name], draw: () => <SingleRow desk={desk} name={name} input={input} /> }];
  const partner = inputs[pair[1]];
  const draw = () => partner && <PairRow desk={desk} row={row} left={[name, input]} right={[pair[1], partner]} />;
  return name === pair[0] ? [{ names: pair, draw }] : [];
}

/** All inputs in their order, each row drawn again only when what it shows has changed; those that play no part are there but hidden. */
export function InputRows({ desk }: { readonly desk: Desk }) {
  const { calculator, values, edition, words } = desk;
  const { facing } = calculator;
  const unused = calculator.unused?.(values) ?? [];
  const [firstFacing] = Object.values(facing?.rows ?? {})[0] ?? [];
  const rows = Object.entries(calculator.inputs).flatMap((input) => rowsFrom(desk, input));
  return rows.map(({ names: [name = '', ...others], draw }) => (
    <div key={name} class="input" hidden={unused.includes(name)}>
      {facing && name === firstFacing && (
        <p class="sides">
          <span>{words.words[facing.left]}</span>
          <span>{words.words[facing.right]}</span>
        </p>
      )}
      <Steady of={[...edition, ...[name, ...others].map((id) => values[id])]} draw={draw} />
    </div>
  ));
}
