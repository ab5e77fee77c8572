import { Fragment, type JSX } from 'preact';
import type { TextLanguage } from '#i18n/languages.ts';

const otherLanguage: Record<TextLanguage, { readonly runs: RegExp; readonly tag: string }> = {
  en: { runs: /([㐀-鿿][　-〿㐀-鿿！-｠]*)/, tag: 'zh-Hans' },
  zh: {
    runs: /([A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]*[a-zà-ž]{2}[A-Za-zÀ-ž'’.&-]*(?: (?:& )?[A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]*)*)/,
    tag: 'en',
  },
};

/** Text in which runs of the other language are marked. */
function marked(text: string, language: TextLanguage): (string | JSX.Element)[] {
  const { runs, tag } = otherLanguage[language];
  return text.split(runs).map((piece, index) => (index % 2 === 1 ? <span lang={tag}>{piece}</span> : piece));
}

interface Props {
  readonly text: string;
  readonly language: TextLanguage;
}

/** One line of a content text: `**bold**` and runs of the other language; nothing is ever read as HTML. */
export function InlineText({ text, language }: Props) {
  return (
    <>
      {text
        .split('**')
        .map((piece, index) =>
          index % 2 === 1 ? <strong>{marked(piece, language)}</strong> : <Fragment>{marked(piece, language)}</Fragment>,
        )}
    </>
  );
}

/** A content text of one or more paragraphs, parted by blank lines. */
export function RichText({ text, language }: Props) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p>
          <InlineText text={paragraph} language={language} />
        </p>
      ))}
    </>
  );
}
