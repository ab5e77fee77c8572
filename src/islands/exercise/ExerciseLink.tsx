import { useState } from 'preact/hooks';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { encodeLink } from '#domain/assignment/encode-link.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { copyText } from '../copy-text.ts';
import { packedText } from '../packed-text.ts';

interface Props {
  readonly assignment: Assignment;
  /** Address of the page that opens an exercise. */
  readonly page: string;
  readonly texts: ExerciseTexts['teach'];
}

/** The link that holds the exercise, to be copied, tried and printed. */
export function ExerciseLink({ assignment, page, texts }: Props) {
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);
  const link = new URL(`${page}#${encodeLink(assignment, packedText)}`, location.href).href;
  const copy = async (): Promise<void> => {
    const done = await copyText(link);
    if (done) setCopied(link);
    setFailed(!done);
  };
  return (
    <section class="link" aria-labelledby="link">
      <h2 id="link">{texts.link}</h2>
      <textarea
        readOnly
        rows={4}
        aria-labelledby="link"
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        <button type="button" class="btn" onClick={copy}>
          {texts.copy}
        </button>
        <a class="btn quiet" href={link} target="_blank" rel="noopener">
          {texts.open}
        </a>
        <button type="button" class="btn quiet" onClick={() => print()}>
          {texts.print}
        </button>
      </div>
      <p role="status" class="small">
        {failed ? texts.copyFailed : copied === link ? texts.copied : ''}
      </p>
      <p class="small mut">{texts.keys}</p>
    </section>
  );
}
