import { foldEnglishWord } from './text/english-word.ts';

/**
 * Words that say the same thing behind a number. Counters are one kind: a question that asks for customers is answered
 * by 2,000户, 2,000家 and 2,000 people alike. 分 is a mark or a minute, as the question has it; 点 is a mark or, as it is
 * spoken, a percentage point.
 */
const KINDS = {
  score: /^(?:[个個]?[分点點]|得分|分[数數]|指[数數][点點]?|points?|pts?|marks?|scores?)$/i,
  percentagePoints: /^(?:[个個]?(?:百分)?[点點]|(?:percentage )?points?|pp|pts?)$/i,
  count:
    /^(?=.)[家户戶位个個名人间間]?(?:[新老]?(?:客[户戶]|[顾顧]客)|[会會][员員]|[用订訂住][户戶]|[学學](?:生|[员員])|家庭|人|[买買][家方主]|消[费費]者)?$|^(?:customer|client|buyer|person|household|member|student|subscriber|user|guest)s?$|^(?:people|family|families)$/i,
  times: /^(?:倍|times|x)$/i,
  minutes: /^(?:分[钟鐘]?|min(?:ute)?s?)$/i,
  hours: /^(?:[个個]?(?:小[时時]|[钟鐘][头頭])|[时時]|hours?|hrs?|h)$/i,
  days: /^(?:天|日|days?)$/i,
  weeks: /^(?:[个個]?(?:星期|[礼禮]拜)|[周週]|weeks?|wks?)$/i,
  months: /^(?:[个個]?月|months?)$/i,
  years: /^(?:年|years?|yrs?)$/i,
} as const;
/** What else may be counted: steps, kinds, injections, things. */
const COUNTED = /^(?:[级級种種次针針件张張只隻项項套款]|levels?|kinds?)$/i;

/** One form for a unit: years, Year and year are the same. */
const foldUnit = (unit: string): string => foldEnglishWord(unit.toLowerCase());

/**
 * Whether a unit that was written is the one that is asked for.
 *
 * @param asked its spellings, in every language and script
 */
export function isSameUnit(written: string, asked: readonly string[]): boolean {
  if (asked.map(foldUnit).includes(foldUnit(written))) return true;
  const kind = Object.values(KINDS).find((words) => asked.length > 0 && asked.every((unit) => words.test(unit)));
  return kind?.test(written) === true;
}

/** Whether a unit only counts or scores, so that it says nothing about a number that is asked for without one. */
export function isMereCount(unit: string): boolean {
  return [KINDS.score, KINDS.count, KINDS.times, COUNTED].some((words) => words.test(unit));
}
