import { isUnrecorded } from '#domain/assignment/drawn-revision.ts';
import { totalMarks } from '#domain/assignment/marks.ts';
import { fill } from '#i18n/fill.ts';
import { type Language, languageTags } from '#i18n/languages.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { isOutdated } from '../exercise/hand-in.ts';
import { shownPoints } from '../result-line.ts';
import type { OpenResult } from './open-result.ts';

/** Marks that turn the direction of text and other characters that nobody sees, which a name in a file may hold. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name as it may be shown; '' when there is none. */
export const shownName = ({ submission }: OpenResult): string => submission.name.replace(unseen, '').trim();

/** A time as people write it in the language of the page; '' when there is none. */
export function shownTime({ submission }: OpenResult, lang: Language): string {
  const time = new Date(submission.handedInAt);
  if (Number.isNaN(time.getTime())) return '';
  const tag = lang === 'en' ? 'en-GB' : languageTags[lang];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** The points that the file claims for itself, if it claims others than its answers come to. */
export function falseClaim({ recorded, results, submission }: OpenResult): string | undefined {
  if (!recorded) return undefined;
  const { earned, possible } = totalMarks(results, submission.assignment.rules.hintCost ?? 0);
  const [claimed, counted] = [recorded, { earned, possible }].map(
    (marks) => `${shownPoints(marks.earned)} / ${shownPoints(marks.possible)}`,
  );
  return claimed === counted ? undefined : claimed;
}

/** Who answered, when, and under which receipt. */
export function headLines(result: OpenResult, lang: Language, texts: ResultTexts): readonly string[] {
  const [name, time] = [shownName(result), shownTime(result, lang)];
  return [
    name === '' ? texts.byNobody : fill(texts.by, { name }),
    ...(time === '' ? [] : [fill(texts.at, { time })]),
    fill(texts.code, { code: result.submission.code }),
  ];
}

/** How many questions have changed since they were answered. */
export const outdatedCount = ({ items, answers }: OpenResult): number =>
  items.filter((item) => isOutdated(item, answers)).length;

/** What has to be known before one believes the marks. */
export function warnings(result: OpenResult, texts: ResultTexts): readonly string[] {
  const { items, results, intact, submission } = result;
  const { earned, possible } = totalMarks(results, submission.assignment.rules.hintCost ?? 0);
  const claimed = falseClaim(result);
  const gone = items.filter(({ found }) => !found).length;
  const outdated = outdatedCount(result);
  const unrecorded = items.filter(isUnrecorded).length;
  const counted = `${shownPoints(earned)} / ${shownPoints(possible)}`;
  return [
    ...(intact ? [] : [texts.altered]),
    ...(claimed === undefined ? [] : [fill(texts.recorded, { claimed, counted })]),
    ...(outdated > 0 ? [fill(texts.outdated, { n: outdated })] : []),
    ...(unrecorded > 0 ? [fill(texts.unrecorded, { n: unrecorded })] : []),
    ...(gone > 0 ? [fill(texts.gone, { n: gone })] : []),
  ];
}

/** What is said when one result has been opened. */
export function openedLine(result: OpenResult, texts: ResultTexts): string {
  const { earned, possible } = totalMarks(result.results, result.submission.assignment.rules.hintCost ?? 0);
  const name = shownName(result) || texts.nameless;
  return fill(texts.opened, { name, earned: shownPoints(earned), possible: shownPoints(possible) });
}
