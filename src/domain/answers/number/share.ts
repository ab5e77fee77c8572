const UNITS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱', 萬: '‱' };

/** Puts the unit of a Chinese share behind its number: 百分之12.5 becomes 12.5%, 负千分之二 becomes 负二‰. */
export function putShareBehind(text: string): string {
  return text.replace(
    /^([-+负負]? ?)([百千万萬])分(?:之\s?|(?=百$))(.+)$/,
    (_, sign: string, parts: string, number: string) => sign + number + UNITS[parts],
  );
}
