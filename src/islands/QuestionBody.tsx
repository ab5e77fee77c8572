import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import type { View } from '#questions/view-props.ts';
import { InlineText } from '#ui/RichText.tsx';
import type { Marker } from './load-marker.ts';
import type { QuestionWords } from './question-words.ts';

interface Props {
  readonly question: Question;
  readonly view: View;
  readonly words: QuestionWords;
  readonly lang: Language;
  readonly uid: string;
  readonly fields: Fields;
  readonly change: (fields: Fields) => void;
  readonly grade: Grade | undefined;
  /** The grade in the points that the question is worth here. */
  readonly final: Graded | undefined;
  readonly marker: Marker | undefined;
  /** Whether the answer may no longer be changed. */
  readonly locked: boolean;
  /** Whether the explanation is open. */
  readonly explained: boolean;
}

/** The stem, and the view of the question's kind. */
export function QuestionBody(props: Props) {
  const { question, view: View, words, lang, uid, fields, change, grade, final, marker, locked, explained } = props;
  const { texts, units } = words;
  const language = textLanguage(lang);
  const isBlank = question.kind === 'blank';
  return (
    <fieldset class="body" disabled={locked}>
      <legend class={isBlank ? 'sr' : 'stem'}>
        {isBlank ? texts.kinds.blank : <InlineText text={question.stem} language={language} />}
      </legend>
      <View
        question={question}
        prefix=""
        uid={uid}
        fields={fields}
        change={change}
        grade={final}
        problem={grade?.status === 'incomplete' ? grade : undefined}
        readAs={(typed) => marker?.readAs(typed)}
        readNumber={marker?.readNumber}
        evaluate={marker?.evaluate}
        units={units}
        showAll={explained}
        revealed={explained || locked}
        texts={texts}
        language={language}
      />
    </fieldset>
  );
}
