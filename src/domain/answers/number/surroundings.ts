/** One closing mark; two are no longer a sentence's end. */
const CLOSING = /(?<![.。,;!])[.。,;!]$/;
const QUOTED = /^(?:["'“”„「『].+["'“”」』]|【.+】)$/s;
/** Words that bound or deny a number (至少：5) and are no name of it. */
const BOUND = /至[少多]|[于於过過]$|不[到足是]|least|most|than|not /i;
/** An equals sign, or a label. */
const LABEL =
  /^(?:=|(?:答案?|解|[结結]果|[合共总總][计計]|answer|total|result)\s*(?::|(?:[是为為]|is(?![a-z]))\s*:?))\s*/i;
/** Words for "is", "altogether" and "about". */
const WORDING =
  /^(?:(?:the answer is(?:\s*:)?|is|equals|about|approx(?:imately|\.)?)(?![a-z])|等[于於]|[总總一]?共(?![计計])|(?:大?[约約]|大概)[是为為]?|[≈~])\s*/i;
/** A name before = or :, such as "CLV =" or "净现值(NPV):". */
const NAME = /^([\p{L}\p{M}\s_'().%]+?)\s*[=:≈]\s*/u;

/**
 * Takes away what may surround a number without changing it: labels, names, hedging, quotation marks, a closing mark.
 *
 * @param isNumber tells whether a name is itself a number, as in the ratio 五：一
 * @returns undefined when the text states a bound, or a ratio of two numbers, instead of a name
 */
export function stripSurroundings(text: string, isNumber: (text: string) => boolean): string | undefined {
  return stripLeads(unquote(unquote(text).replace(CLOSING, '').trimEnd()), isNumber)?.replace(/\s?整?(?:左右)?$/, '');
}

function stripLeads(text: string, isNumber: (text: string) => boolean): string | undefined {
  const bare = text.replace(LABEL, '').replace(WORDING, '');
  if (bare !== text) return stripLeads(unquote(bare), isNumber);
  const [match, name] = NAME.exec(text) ?? [];
  if (!match || !name) return text;
  return isNumber(name) || BOUND.test(name) ? undefined : stripLeads(unquote(text.slice(match.length)), isNumber);
}

function unquote(text: string): string {
  return QUOTED.test(text) ? text.slice(1, -1).trim() : text;
}
