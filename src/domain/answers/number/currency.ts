const CURRENCIES: readonly (readonly [pattern: RegExp, unit?: string])[] = [
  [/^(?:人民[币幣]|[元块塊圆圓¥][钱錢]?|(?:rmb|cny|yuan)(?![a-z]))/i, '元'],
  [/^(?:(?:us ?)?\$|美[元金]|(?:usd|(?:us )?dollars?)(?![a-z]))/i, '$'],
  [/^(?:[a-z]{0,3}\p{Sc}|(?:eur|gbp|hkd|twd|jpy)(?![a-z])|[港歐欧日]元|(?:港|新?[台臺])[币幣]|英[镑鎊])/iu],
];

/** A currency at the beginning of a text: `元`, `$`, or any other as written; with what stands behind it. */
export function takeCurrency(text: string): { readonly unit: string; readonly rest: string } | undefined {
  for (const [pattern, unit] of CURRENCIES) {
    const [written] = pattern.exec(text) ?? [];
    if (written) return { unit: unit ?? written, rest: text.slice(written.length).trimStart() };
  }
  return undefined;
}

/** The one currency a text consists of, written once or several times. */
export function readCurrency(text: string): string | undefined {
  const first = takeCurrency(text);
  if (!first?.rest) return first?.unit;
  return readCurrency(first.rest) === first.unit ? first.unit : undefined;
}
