import { inRange } from '#calculators/evaluate.ts';
import type { NumberInput } from '#calculators/inputs.ts';
import { checksum, type Packing } from '#domain/assignment/link.ts';
import type { Numbers } from './define-model.ts';
import { initialNumbers } from './initial-numbers.ts';
import type { ModelShape } from './model-shape.ts';

/** What a learner has chosen on the page of a model. */
export interface Choice {
  /** Id of a sample; undefined for a table of one's own. */
  readonly sample: string | undefined;
  /** The table of one's own, '' as long as there is none. */
  readonly text: string;
  readonly settings: Numbers;
  /** The question about one customer. */
  readonly asked: Numbers;
}

interface Shape {
  readonly settings: ModelShape['settings'];
  readonly whatIf?: { readonly inputs: ModelShape['settings'] } | undefined;
}

export type LinkReading = { readonly status: 'read'; readonly choice: Choice } | { readonly status: 'damaged' };

/** A longer fragment is not offered: messengers and mail programs do not hand on addresses of any length. */
export const longestFragment = 8000;

/** The choice with which a page starts. */
export const initialChoice = ({ settings, whatIf }: Shape, sample: string | undefined): Choice => ({
  sample,
  text: '',
  settings: initialNumbers(settings),
  asked: initialNumbers(whatIf?.inputs ?? {}),
});

/**
 * A choice as it stands in an address: the sample, or the table packed behind its checksum, and every number that differs
 * from its start, in the unit of the model. It is never sent to any host.
 *
 * @param packing needed for a table
 * @returns undefined for a table that is too large for an address
 */
export function toFragment(
  shape: Shape,
  { sample, text, settings, asked }: Choice,
  packing: Packing,
): string | undefined {
  const numbers = [...changed(shape.settings, settings), ...changed(shape.whatIf?.inputs ?? {}, asked)];
  if (sample !== undefined) return [`sample=${sample}`, ...numbers].join('&');
  const packed = packing.pack(text);
  const fragment = [`table=${checksum(packed)}.${packed}`, ...numbers].join('&');
  return fragment.length > longestFragment || packing.unpack(packed) !== text ? undefined : fragment;
}

/**
 * The choice that an address holds. What it does not name, or names wrongly, keeps its start; but a table that was cut or
 * altered on its way is no table.
 *
 * @param samples ids of the samples, the first of which is the start
 */
export function fromFragment(
  shape: Shape,
  samples: readonly string[],
  fragment: string,
  packing: Packing,
): LinkReading {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const start = initialChoice(shape, samples[0]);
  const numbers = {
    settings: { ...start.settings, ...named(given, shape.settings) },
    asked: { ...start.asked, ...named(given, shape.whatIf?.inputs ?? {}) },
  };
  const table = given.get('table');
  const sample = samples.find((id) => id === given.get('sample')) ?? start.sample;
  if (table === null) return { status: 'read', choice: { sample, text: '', ...numbers } };
  const [check, packed = ''] = table.split('.');
  const text = check === checksum(packed) && table.length <= longestFragment ? packing.unpack(packed) : undefined;
  if (text === undefined) return { status: 'damaged' };
  return { status: 'read', choice: { sample: undefined, text, ...numbers } };
}

const changed = (inputs: Readonly<Record<string, NumberInput>>, values: Numbers): readonly string[] =>
  Object.entries(inputs).flatMap(([id, { initial }]) => {
    const value = values[id] ?? initial;
    return value === initial ? [] : [`${id}=${value}`];
  });

/** The numbers that an address gives for some inputs, where these accept them. */
function named(given: URLSearchParams, inputs: Readonly<Record<string, NumberInput>>): Numbers {
  const numbers: Record<string, number> = {};
  for (const [id, input] of Object.entries(inputs)) {
    const text = given.get(id)?.trim() ?? '';
    const value = text === '' ? Number.NaN : Number(text);
    if (inRange(input, value)) numbers[id] = value;
  }
  return numbers;
}
