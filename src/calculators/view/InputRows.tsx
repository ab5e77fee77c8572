import { Steady } from '#ui/Steady.tsx';
import { type ChoiceInput, type Input, isChoice, isList, isNumber, type NumberInput } from '../inputs.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Desk, NamedInput } from './desk.ts';
import { NumberRow } from './NumberRow.tsx';
import type { NumberState } from './number-state.ts';

/** The state of one number, in the period for which the learner gives it; `of` is the input that chose the period. */
function numberOf(desk: Desk, [name, input]: NamedInput<NumberInput>, of = name): NumberState {
  const period = desk.periodOf(of);
  const measure = period && desk.parts.periods?.measureFor(input, period);
  return desk.number(name, desk.words.inputs[name] ?? name, input, measure);
}

/** Under a label: the period that a number belongs to, to be chosen where it can be converted. */
function Per({ desk, name, input }: { readonly desk: Desk; readonly name: string; readonly input: NumberInput }) {
  const { parts, texts, uid } = desk;
  if (!input.per) return null;
  if (!input.converts || !parts.periods) return <span class="per">{texts.per[input.per]}</span>;
  return (
    <parts.periods.Choice
      name={name}
      period={desk.periodOf(name) ?? input.per}
      texts={texts}
      uid={uid}
      onPeriod={(period) => desk.setPeriod(name, period)}
    />
  );
}

function Converted({
  desk,
  name,
  input,
  numbers,
}: Parameters<typeof Per>[0] & { readonly numbers: readonly NumberState[] }) {
  const period = desk.periodOf(name);
  return period && desk.parts.periods ? (
    <desk.parts.periods.Note input={input} period={period} numbers={numbers} texts={desk.texts} />
  ) : null;
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
      <Per desk={desk} name={name} input={input} />
      <Converted desk={desk} name={name} input={input} numbers={[number]} />
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
  const { parts, words, calculator, texts, language } = desk;
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
  if (!parts.facing || !calculator.facing || !isNumber(leftInput) || !isNumber(rightInput)) return null;
  const numbers = [numberOf(desk, [leftName, leftInput]), numberOf(desk, [rightName, rightInput], leftName)] as const;
  return (
    <parts.facing.Row
      label={label}
      left={numbers[0]}
      right={numbers[1]}
      voices={calculator.facing.voices}
      texts={texts}
      language={language}
    >
      <Per desk={desk} name={leftName} input={leftInput} />
      <Converted desk={desk} name={leftName} input={leftInput} numbers={numbers} />
    </parts.facing.Row>
  );
}

/** One input, or two that face each other, or the table of all lists; drawn again only when what it shows has changed. */
function Row({ desk, name, input }: { readonly desk: Desk; readonly name: string; readonly input: Input }) {
  const { calculator, values, edition, parts } = desk;
  const { inputs, facing } = calculator;
  const lists = Object.entries(inputs).flatMap(([id, each]) => (isList(each) ? [[id, each] as const] : []));
  const [row, pair] = Object.entries(facing?.rows ?? {}).find(([, names]) => names.includes(name)) ?? [];
  const draw = () => {
    if (isList(input)) return name === lists[0]?.[0] && parts.list ? <parts.list desk={desk} lists={lists} /> : null;
    if (!row || !pair) return <SingleRow desk={desk} name={name} input={input} />;
    const [left, right] = pair;
    const partner = inputs[right];
    return name === left && partner ? (
      <PairRow desk={desk} row={row} left={[name, input]} right={[right, partner]} />
    ) : null;
  };
  const shares = isList(input) ? lists.map(([id]) => id) : (pair ?? [name]);
  return <Steady of={[edition, ...shares.map((id) => values[id])]} draw={draw} />;
}

/** All inputs in their order; those that play no part are there but hidden. */
export function InputRows({ desk }: { readonly desk: Desk }) {
  const { calculator, values } = desk;
  const unused = calculator.unused?.(values) ?? [];
  const { facing } = calculator;
  const [firstFacing] = Object.values(facing?.rows ?? {})[0] ?? [];
  return (
    <>
      {Object.entries(calculator.inputs).map(([name, input]) => (
        <div key={name} class="input" hidden={unused.includes(name)}>
          {facing && name === firstFacing && (
            <p class="sides">
              <span>{desk.words.words[facing.left]}</span>
              <span>{desk.words.words[facing.right]}</span>
            </p>
          )}
          <Row desk={desk} name={name} input={input} />
        </div>
      ))}
    </>
  );
}
