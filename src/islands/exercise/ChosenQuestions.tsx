import { assignmentLimits } from '#domain/assignment/assignment.ts';
import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import { InlineText } from '#ui/RichText.tsx';
import { type ChosenQuestion, type Draft, moved, pointsFrom, withoutQuestion, withPoints } from './draft.ts';
import type { ListedFamily } from './exercise-question.ts';

interface Props {
  readonly draft: Draft;
  readonly kinds: Readonly<Record<string, string>>;
  readonly lang: Language;
  readonly texts: ExerciseTexts['teach'];
  readonly arrange: (next: (chosen: Draft['chosen']) => Draft['chosen']) => void;
  readonly oneMore: (family: ListedFamily, key: string) => void;
  readonly redraw: (family: ListedFamily, key: string) => void;
}

interface ItemProps extends Omit<Props, 'draft'> {
  readonly draft: Draft;
  readonly one: ChosenQuestion;
  readonly index: number;
  /** Id of the element that says which question it is. */
  readonly named: string;
}

/** What kind of question it is; of a problem what is asked for, its number, and whose numbers these are. */
function factsOf({ draft, one: { listed, item }, kinds, texts }: ItemProps): string {
  const drawn = drawnQuestion(item.question);
  const facts = drawn ? [listed.stem, fill(texts.problemNumber, { n: drawn.seed })] : [kinds[listed.kind]];
  return [...facts, drawn && draft.rules.numbers === 'own' && texts.exampleNumbers].filter(Boolean).join(' · ');
}

function PointsField({ one, named, texts, arrange }: ItemProps) {
  const set = (typed: string): void => {
    const points = pointsFrom(typed);
    if (points !== undefined) arrange((chosen) => withPoints(chosen, one.key, points));
  };
  return (
    <label class="worth">
      <span>{texts.points}</span>
      <input
        type="number"
        min="0.5"
        max={assignmentLimits.points}
        step="0.5"
        value={one.item.points}
        aria-describedby={named}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

function MoveButtons({ draft, one, index, named, texts, arrange, oneMore, redraw }: ItemProps) {
  const { key, listed } = one;
  const [last, full] = [draft.chosen.length - 1, draft.chosen.length === assignmentLimits.items];
  const ofFamily =
    listed.kind === 'drawn'
      ? ([
          [texts.otherNumbers, false, () => redraw(listed, key)],
          [texts.oneMore, full, () => oneMore(listed, key)],
        ] as const)
      : [];
  const buttons = [
    [texts.up, index === 0, () => arrange((chosen) => moved(chosen, index, -1))],
    [texts.down, index === last, () => arrange((chosen) => moved(chosen, index, 1))],
    ...ofFamily,
    [texts.remove, false, () => arrange((chosen) => withoutQuestion(chosen, key))],
  ] as const;
  return (
    <span class="moves">
      {buttons.map(([text, disabled, press]) => (
        <button key={text} type="button" disabled={disabled} aria-describedby={named} onClick={press}>
          {text}
        </button>
      ))}
    </span>
  );
}

function ChosenRow(props: ItemProps) {
  const { one, index, named, lang } = props;
  return (
    <li data-question={one.item.question}>
      <span class="place">{index + 1}</span>
      <span id={named}>
        <InlineText text={one.stem} language={textLanguage(lang)} /> <span class="small mut">{factsOf(props)}</span>
      </span>
      <PointsField {...props} />
      <MoveButtons {...props} />
    </li>
  );
}

/** The chosen questions in their order, with their points; problems with the numbers that they were drawn with. */
export function ChosenQuestions(props: Props) {
  return (
    <ol class="chosen">
      {props.draft.chosen.map((one, index) => (
        <ChosenRow key={one.key} {...props} one={one} index={index} named={`chosen-${one.key.replaceAll('/', '-')}`} />
      ))}
    </ol>
  );
}
