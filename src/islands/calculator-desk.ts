import type { NumberRange, Value, Values } from '#calculators/inputs.ts';
import { meaningOf, type ReadNumber, readPlainNumber, usualMeasure } from '#calculators/typed-number.ts';
import type { Desk } from '#calculators/view/desk.ts';
import type { NumberState } from '#calculators/view/number-state.ts';
import type { Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import type { CalculatorState, Change } from './calculator-state.ts';
import { loadNumberReader, refusalOf } from './calculator-typing.ts';

interface Page {
  readonly shown: Shown;
  readonly lang: Language;
  readonly state: CalculatorState;
  readonly parts: Partial<Parts>;
  readonly change: Change;
  /** Whether this is the calculator's own page, where a learner may give numbers for other periods. */
  readonly ownPage: boolean;
}

/** The number that a name stands for; `profits.3` is the fourth of a list. */
function numberIn(values: Values, name: string): number {
  if (name in values) return Number(values[name]);
  const [list = '', place] = name.split('.');
  return Number(Object(values[list])[Number(place)]);
}

function withValue(values: Values, name: string, value: Value): Values {
  if (name in values) return { ...values, [name]: value };
  const [list = '', place] = name.split('.');
  const items: unknown = values[list];
  const changed = Array.isArray(items) ? items.map((item, at) => (at === Number(place) ? value : item)) : [];
  return { ...values, [list]: changed };
}

type Drafts = CalculatorState['drafts'];

const without = (drafts: Drafts, name: string): Drafts => (drafts[name] ? { ...drafts, [name]: undefined } : drafts);

/**
 * What the rows of a calculator work with. A text stays in its field until the field is left, and counts as soon as it
 * means an accepted number.
 */
export function deskOf({ shown, lang, state, parts, change, ownPage }: Page): Desk {
  const { texts, language, uid } = shown;
  const { values, drafts, periods, reader } = state;

  const loadReader = async (): Promise<ReadNumber> => {
    const loaded = await loadNumberReader(lang);
    change(() => ({ reader: loaded }));
    return loaded;
  };

  const number = (name: string, label: string, range: NumberRange, measure = usualMeasure(range)): NumberState => {
    const value = numberIn(values, name);
    const draft = drafts[name];
    const typed = draft?.counts === value ? draft.text : undefined;
    const spoken = formatQuantity(value, range.unit, language, texts.units, 4);
    const read = reader ?? readPlainNumber;
    // A bare decimal in a field of whole per cent may be meant as a share; where steps are finer, small percentages are usual.
    const share = Number(typed);
    const isDecimal = range.unit === 'share' && measure.step >= 1 && share > 0 && share < 1 && share <= range.max;
    const refusal =
      (reader && typed !== undefined && refusalOf({ typed, range, measure, read, kept: spoken }, texts)) ||
      (isDecimal ? texts.readAs : '');
    const meaning = (text: string, by = read): number | undefined => meaningOf(text, range, measure, by);
    /** Takes a text for what it means; the field keeps it either way. */
    const take = (now: CalculatorState, text: string, meant: number | undefined): Partial<CalculatorState> => ({
      values: meant === undefined ? now.values : withValue(now.values, name, meant),
      drafts: { ...now.drafts, [name]: { text, counts: meant ?? numberIn(now.values, name) } },
    });
    const onValue = (next: number): void =>
      change((now) => ({ values: withValue(now.values, name, next), drafts: without(now.drafts, name) }));
    const onTyped = (text: string): void => {
      const meant = meaning(text);
      change((now) => take(now, text, meant));
      if (meant !== undefined || reader) return;
      // What was typed before the full reader had come is read again by it, unless something else stands there now.
      void loadReader().then((full) =>
        change((now) => (now.drafts[name]?.text === text ? take(now, text, meaning(text, full)) : {})),
      );
    };
    const onLeft = (): void => {
      if (typed !== undefined && !isDecimal && meaning(typed) !== undefined)
        change((now) => ({ drafts: without(now.drafts, name) }));
    };
    const onFocus = (): void => {
      if (!reader) void loadReader();
    };
    const id = `${uid}-${name}`;
    const instead = isDecimal && { text: `${measure.shown(share)}%`, take: () => onValue(share) };
    return {
      name,
      id,
      label,
      range,
      measure,
      value,
      spoken,
      typed,
      refusal,
      instead,
      onFocus,
      onValue,
      onTyped,
      onLeft,
    };
  };

  return {
    ...shown,
    values,
    edition: [shown.calculator, periods, drafts, reader],
    parts,
    ownPage,
    number,
    set: (name, value) => change((now) => ({ values: withValue(now.values, name, value) })),
    replace: (update) => change((now) => ({ values: { ...now.values, ...update(now.values) }, drafts: {} })),
    periodOf: (name) => periods[name],
    setPeriod: (name, period) => change((now) => ({ periods: { ...now.periods, [name]: period } })),
  };
}
