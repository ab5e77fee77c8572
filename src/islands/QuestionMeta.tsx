import { fill } from '#i18n/fill.ts';
import type { Question } from '#questions/question.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import { confidenceField } from './question-session.ts';

type Texts = InterfaceTexts['question'];

interface Props {
  readonly question: Question;
  /** What the question is worth where it stands. */
  readonly points: number;
  readonly texts: Texts;
}

/** Above the stem: what kind of question it is, what it tests, what it is worth. */
export function QuestionMeta({ question, points, texts }: Props) {
  return (
    <p class="meta">
      <span>
        {texts.kinds[question.kind]}
        {question.objective > 0 && ` · ${fill(texts.objective, { n: question.objective })}`}
        {question.kind === 'multiple' && ` · ${texts.scoring[question.scoring]}`}
        {question.disputed && ` · ${texts.disputed}`}
        {question.kind === 'written' && ` · ${texts.selfMarked}`}
      </span>
      <span>{fill(points === 1 ? texts.point : texts.points, { n: points })}</span>
    </p>
  );
}

/** Whether the learner would bet on the answer, which is asked before it is marked; it earns nothing and costs nothing. */
export function Confidence({ texts, hidden }: { readonly texts: Texts; readonly hidden: boolean }) {
  return (
    <fieldset class="sure" hidden={hidden}>
      <legend>{texts.confidence}</legend>
      {(['sure', 'notSure'] as const).map((level) => (
        <label>
          <input type="radio" name={confidenceField} value={level} />
          <span>{texts[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}
