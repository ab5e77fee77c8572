import type { Calculator } from './define-calculator.ts';
import { accepts, inRange } from './evaluate.ts';
import { type Input, isChoice, isList, type Value, type Values } from './inputs.ts';

/** What the inputs of a second scenario have before their name. */
export const rivalPrefix = 'b.';

/**
 * The state as it stands in an address: every input that differs from its start, in the unit of the model, and every
 * input of a second scenario. Lists are joined by commas.
 */
export function toFragment({ inputs }: Calculator, values: Values): string {
  return Object.entries(inputs)
    .filter(([id, input]) => String(values[id]) !== String(input.initial) || id.startsWith(rivalPrefix))
    .map(([id]) => `${id}=${encodeURIComponent(String(values[id])).replaceAll('%2C', ',')}`)
    .join('&');
}

const numberFrom = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** The numbers of a list: all of them joined by commas, each by its place (`profits.3`), or both. */
function listFrom(given: URLSearchParams, id: string, initial: readonly number[]): readonly number[] {
  const list: number[] = given.get(id)?.split(',').map(numberFrom) ?? [...initial];
  for (const [name, text] of given) {
    const [of, index] = name.split('.');
    if (of === id && /^\d+$/.test(index ?? '') && Number(index) <= list.length) list[Number(index)] = numberFrom(text);
  }
  return list;
}

function valueFrom(given: URLSearchParams, id: string, input: Input): Value | undefined {
  if (isList(input)) {
    const list = listFrom(given, id, input.initial);
    return list.every((item) => inRange(input, item)) ? list : undefined;
  }
  const text = given.get(id);
  if (text === null) return undefined;
  return isChoice(input) ? text : numberFrom(text);
}

/** The state that an address holds; what it does not name, or names wrongly, keeps its start. */
export function fromFragment({ inputs }: Calculator, fragment: string): Values {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    Object.entries(inputs).map(([id, input]) => {
      const value = valueFrom(given, id, input);
      return [id, value !== undefined && accepts(input, value) ? value : input.initial];
    }),
  );
}
