import { useMemo, useRef, useState } from 'preact/hooks';
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

/** What is being typed into the fields. The full reader of numbers is loaded when a field is first used. */
function useTyping(lang: Language) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>({});
  const [reader, setReader] = useState<NumberReader>();
  const lastTyped = useRef<Readonly<Record<string, string>>>({});
  const loadReader = async (): Promise<NumberReader> => {
    const loaded = reader ?? (await import('./calculator-number-reader.ts')).numberReader(lang);
    setReader(loaded);
    return loaded;
  };
  return {
    drafts,
    reader,
    loadReader,
    keep: (name: string, draft?: Draft) => setDrafts((now) => (now[name] === draft ? now : { ...now, [name]: draft })),
    forget: () => setDrafts({}),
    note: (name: string, text: string): void => {
      lastTyped.current = { ...lastTyped.current, [name]: text };
    },
    isLast: (name: string, text: string): boolean => lastTyped.current[name] === text,
  };
}

/**
 * What the rows of a calculator work with. A text stays in its field until the field is left, and counts as soon as it
 * means an accepted number.
 */
export function useDesk({ shown, lang, values, parts, change }: Page): Desk {
  const { texts, language, uid } = shown;
  const [periods, setPeriods] = useState<Readonly<Record<string, Period>>>({});
  const { drafts, reader, loadReader, keep, forget, note, isLast } = useTyping(lang);
  const edition = useMemo(() => ({}), [shown.calculator, parts, periods, drafts, reader]);
  const set = (name: string, value: Value): void =>
    change((now) => ({ ...now, values: withValue(now.values, name, value) }));

  const number = (name: string, label: string, range: NumberRange, measure = usualMeasure(range)): NumberState => {
    const value = numberIn(values, name);
    const draft = drafts[name];
    const typed = draft?.counts === value ? draft.text : undefined;
    const spoken = formatQuantity(value, range.unit, language, texts.units, 4);
    const refusal = (typed !== undefined && reader?.refusal({ typed, range, measure, kept: spoken }, texts)) || '';
    /** Takes a text for what it means; the field keeps it either way. */
    const take = (text: string, read: ReadNumber = reader?.read ?? readPlainNumber): boolean => {
      const meant = meaningOf(text, range, measure, read);
      if (meant !== undefined) set(name, meant);
      keep(name, { text, counts: meant ?? value });
      return meant !== undefined;
    };
    const onValue = (next: number): void => {
      keep(name);
      set(name, next);
    };
    const onTyped = (text: string): void => {
      note(name, text);
      if (take(text) || reader) return;
      // What was typed before the full reader had come is read again by it, unless something else stands there now.
      void loadReader().then(({ read }) => isLast(name, text) && take(text, read));
    };
    const onLeft = (): void => {
      if (typed !== undefined && take(typed)) keep(name);
    };
    const onFocus = () => void loadReader();
    const id = `${uid}-${name}`;
    return { name, id, label, range, measure, value, spoken, typed, refusal, onFocus, onValue, onTyped, onLeft };
  };
  const replace = (replaced: Values): void => {
    forget();
    change((now) => ({ ...now, values: { ...now.values, ...replaced } }));
  };
  const setPeriod = (name: string, period: Period): void => setPeriods((now) => ({ ...now, [name]: period }));
  return { ...shown, values, edition, parts, number, set, replace, periodOf: (name) => periods[name], setPeriod };
}
