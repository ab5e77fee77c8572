import { useRef, useState } from 'preact/hooks';
import type { NumberRange, Period, Value, Values } from '#calculators/inputs.ts';
import { meaningOf, type ReadNumber, readPlainNumber, usualMeasure } from '#calculators/typed-number.ts';
import type { Desk } from '#calculators/view/desk.ts';
import type { NumberState } from '#calculators/view/number-state.ts';
import type { Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import type { NumberReader } from './calculator-number-reader.ts';
import type { Change } from './calculator-state.ts';

interface Page {
  readonly shown: Shown;
  readonly lang: Language;
  readonly values: Values;
  readonly parts: Partial<Parts>;
  readonly change: Change;
}

/** A text in a field, and the value that counts meanwhile. When another value takes its place, the text is forgotten. */
interface Draft {
  readonly text: string;
  readonly counts: number;
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

/**
 * What is being typed into the fields of a calculator. A text stays in its field until the field is left, and counts as
 * soon as it means an accepted number. The full reader of numbers is loaded when a field is first used.
 */
export function useDesk({ shown, lang, values, parts, change }: Page): Desk {
  const { texts, language, uid } = shown;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>({});
  const [periods, setPeriods] = useState<Readonly<Record<string, Period>>>({});
  const [reader, setReader] = useState<NumberReader>();
  const lastTyped = useRef<Readonly<Record<string, string>>>({});
  const loadReader = async (): Promise<NumberReader> => {
    const loaded = reader ?? (await import('./calculator-number-reader.ts')).numberReader(lang);
    setReader(loaded);
    return loaded;
  };
  const set = (name: string, value: Value): void =>
    change((now) => ({ ...now, values: withValue(now.values, name, value) }));

  const number = (name: string, label: string, range: NumberRange, measure = usualMeasure(range)): NumberState => {
    const value = numberIn(values, name);
    const draft = drafts[name];
    const typed = draft?.counts === value ? draft.text : undefined;
    const spoken = formatQuantity(value, range.unit, language, texts.units, 4);
    const keep = (kept?: Draft) => setDrafts((now) => ({ ...now, [name]: kept }));
    /** Takes a text for what it means; the field keeps it either way. */
    const take = (text: string, read: ReadNumber = reader?.read ?? readPlainNumber): boolean => {
      const meant = meaningOf(text, range, measure, read);
      if (meant !== undefined) set(name, meant);
      keep({ text, counts: meant ?? value });
      return meant !== undefined;
    };
    /** What was typed before the full reader had come is read again by it, unless something else stands there now. */
    const takeLater = (text: string): void =>
      void loadReader().then(({ read }) => lastTyped.current[name] === text && take(text, read));
    return {
      name,
      id: `${uid}-${name}`,
      label,
      range,
      measure,
      value,
      spoken,
      typed,
      refusal: (typed !== undefined && reader?.refusal({ typed, range, measure, kept: spoken }, texts)) || '',
      onFocus: () => void loadReader(),
      onValue: (next) => {
        keep();
        set(name, next);
      },
      onTyped: (text) => {
        lastTyped.current = { ...lastTyped.current, [name]: text };
        if (!take(text) && !reader) takeLater(text);
      },
      onLeft: () => {
        if (typed !== undefined && take(typed)) keep();
      },
    };
  };
  return {
    ...shown,
    values,
    parts,
    number,
    set,
    replace: (replaced) => {
      setDrafts({});
      change((now) => ({ ...now, values: { ...now.values, ...replaced } }));
    },
    periodOf: (name) => periods[name],
    setPeriod: (name, period) => setPeriods((now) => ({ ...now, [name]: period })),
  };
}
