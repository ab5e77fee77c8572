/** The names of the values that a text leaves a place for: `{years}`. */
const valuesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));

const beyond = (text: string, other: string): string =>
  [...valuesIn(text).difference(valuesIn(other))].map((name) => `{${name}}`).join(', ');

/** What values two texts do not both show, as the middle of a sentence; undefined when they show the same. */
export function compareValues(en: string, zh: string): string | undefined {
  const [english, chinese] = [beyond(en, zh), beyond(zh, en)];
  const parts = [
    ...(english ? [`only English shows ${english}`] : []),
    ...(chinese ? [`only Chinese shows ${chinese}`] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : undefined;
}
