import { InlineText } from '#ui/RichText.tsx';
import type { Evaluated } from '../computation.ts';
import { sentenceText } from './sentence-text.ts';
import type { Shown } from './shown.ts';

/** The sentence that says the result, or why there is none; two scenarios add their own. */
export function Says({ evaluated, ...shown }: Shown & { readonly evaluated: Evaluated }) {
  const { words, texts, language, uid, calculator } = shown;
  const computed = evaluated.status === 'computed' ? evaluated : undefined;
  const text =
    evaluated.status === 'computed'
      ? sentenceText(evaluated.sentence, shown)
      : (words.sentences[evaluated.error] ?? texts.errors[evaluated.error]);
  return (
    <figcaption>
      <p class="says" id={`${uid}-says`} aria-live="polite">
        <InlineText text={text} language={language} />
      </p>
      {computed?.ofEach && calculator.facing && (
        <dl class="of-each">
          {computed.ofEach.map((sentence, side) => (
            <div>
              <dt>{words.words[side === 0 ? (calculator.facing?.left ?? '') : (calculator.facing?.right ?? '')]}</dt>
              <dd>
                <InlineText text={sentenceText(sentence, shown)} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </figcaption>
  );
}
