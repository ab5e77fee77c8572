import type { ComponentType } from 'preact';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { Kind, Question } from '#questions/question.ts';
import type { ViewProps } from '#questions/view-props.ts';
import { views } from '#questions/views.ts';
import { InlineText } from '#ui/RichText.tsx';
import { interfaceTexts } from './interface-texts.ts';
import type { Marker } from './load-marker.ts';

interface Props {
  readonly question: Question;
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
export function QuestionBody({ question, lang, uid, fields, change, grade, final, marker, locked, explained }: Props) {
  const { question: texts, calculator } = interfaceTexts(lang);
  const language = textLanguage(lang);
  const View = views[question.kind] as ComponentType<ViewProps<Kind>>;
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
        evaluate={marker?.evaluate}
        units={calculator.units}
        showAll={explained}
        revealed={explained || locked}
        texts={texts}
        language={language}
      />
    </fieldset>
  );
}
