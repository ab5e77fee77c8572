import { centuries } from '#domain/customer-base/full-year.ts';
import { epochs } from '#domain/customer-base/spreadsheet-day.ts';
import { type DateFormat, dateOrders, readTransactionDate } from '#domain/customer-base/transaction-date.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Layout, Look } from './messages.ts';

type Texts = CustomerBaseTexts['settings']['dates'];

interface Props {
  readonly texts: Texts;
  readonly look: Look;
  readonly layout: Layout;
  readonly setDates: (dates: DateFormat) => void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  /** Offers to take such texts for no dates. */
  readonly none?: string;
  readonly onChoice: (chosen: T | undefined) => void;
}

function DateChoice<T extends string>({ label, name, options, words, chosen, none, onChoice }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoice(options.find((each) => each === currentTarget.value))}
      >
        {options.map((each) => (
          <option value={each}>{words[each]}</option>
        ))}
        {none !== undefined && <option value="">{none}</option>}
      </select>
    </label>
  );
}

/** What is open in the dates of the chosen column; of another one than was recognised, everything may be. */
function openIn({ dates, layout: found }: Look, { columns }: Layout) {
  const isOther = columns.date !== found.columns.date;
  return {
    order: isOther || dates.order !== 'irrelevant',
    century: isOther || dates.shortYears,
    serials: isOther || dates.numbers,
  };
}

/** What a learner has to know before the dates are read so. */
function cautionsOf(
  { dates, layout: found }: Look,
  { columns, dates: chosen }: Layout,
  texts: Texts,
): readonly string[] {
  if (columns.date !== found.columns.date) return [];
  const serials = found.dates.serials || chosen.serials ? texts.serialsTaken : texts.serialsPossible;
  return [
    ...(dates.order === 'unclear' ? [texts.orderUnclear] : []),
    ...(dates.shortYears ? [texts.shortYears] : []),
    ...(dates.numbers ? [serials] : []),
  ];
}

/** The first dates of the file, and what they are as chosen. */
function examplesOf({ preview }: Look, { columns, dates }: Layout, texts: Texts): string {
  const cells = preview.slice(columns.header ? 1 : 0).map((row) => row[columns.date] ?? '');
  const examples = [...new Set(cells)].map((text) => {
    const day = readTransactionDate(text, dates);
    return fill(texts.example, { text, day: day ?? texts.noDate });
  });
  return fill(texts.examples, { examples: examples.join(texts.between) });
}

/** How the dates are written, where the file leaves it open: recognised, said in words, and open to correction. */
export function DateFields({ texts, look, layout, setDates }: Props) {
  const { dates } = layout;
  const open = openIn(look, layout);
  if (!(open.order || open.century || open.serials)) return null;
  return (
    <>
      {cautionsOf(look, layout, texts).map((sentence) => (
        <p class="caution" key={sentence}>
          {sentence}
        </p>
      ))}
      <div class="narrow dates">
        {open.order && (
          <DateChoice
            label={texts.order}
            name="order"
            options={dateOrders}
            words={texts.orders}
            chosen={dates.order}
            onChoice={(order) => order && setDates({ ...dates, order })}
          />
        )}
        {open.century && (
          <DateChoice
            label={texts.century}
            name="century"
            options={centuries}
            words={texts.centuries}
            chosen={dates.century}
            none={texts.noDate}
            onChoice={(century) => setDates({ ...dates, century })}
          />
        )}
        {open.serials && (
          <DateChoice
            label={texts.serials}
            name="serials"
            options={epochs}
            words={texts.epochs}
            chosen={dates.serials}
            none={texts.noDate}
            onChoice={(serials) => setDates({ ...dates, serials })}
          />
        )}
      </div>
      <p aria-live="polite">{examplesOf(look, layout, texts)}</p>
    </>
  );
}
