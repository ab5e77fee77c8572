import { useEffect, useState } from 'preact/hooks';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { ReviewTexts } from '#i18n/review/review-texts.ts';
import { InlineText } from '#ui/RichText.tsx';
import { loadReview, type ReviewItem } from './load-review.ts';

interface Props {
  readonly lang: Language;
  readonly texts: ReviewTexts;
  /** Addresses of the folder with the questions and of the lessons, with their last slash. */
  readonly folder: string;
  readonly lessons: string;
}

type Review = readonly ReviewItem[] | 'loading' | 'failed';

/** The stem on one line, its gaps shown as lines. */
const lineOf = (stem: string): string => stem.replace(/\{\{[^}]+\}\}/g, '____').replace(/\s+/g, ' ');

/** Where a question stands in its lesson. */
function addressOf(lessons: string, { questionId }: ReviewItem): string {
  return `${lessons}${questionId.split('/')[0]}/#q-${questionId.replace('/', '-')}`;
}

/** Lists what the learner was sure of and got wrong, the open ones first, each with the way back to its lesson. */
export default function ReviewIsland({ lang, texts, folder, lessons }: Props) {
  const [review, setReview] = useState<Review>('loading');
  useEffect(() => {
    loadReview(folder, lang).then(setReview, () => setReview('failed'));
  }, []);
  if (typeof review === 'string') return <p role="status">{texts[review]}</p>;
  if (review.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <ol class="lesson-list">
      {review.map((item) => (
        <li key={item.questionId} data-question={item.questionId} data-settled={item.settled}>
          <a href={addressOf(lessons, item)}>
            <InlineText text={lineOf(item.found.question.stem)} language={textLanguage(lang)} />
          </a>
          <span>
            {item.found.lesson} · {item.settled ? texts.settled : texts.open}
          </span>
        </li>
      ))}
    </ol>
  );
}
