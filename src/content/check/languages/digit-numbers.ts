const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, m: 1e6 };

/** Decades, centuries and times of day, which the languages count differently: 1980s and 20世纪80年代, 7.40 pm and 晚上7点40分. */
const calendar =
  /\b(1[89]|20)\d0s\b|\b\d+th century|\d+世纪|(\d+至)?\d+年代|\d+[:：.]\d\d\s?(am|pm|a\.m\.|p\.m\.)|(?<![\d.])\d{1,2}点\d+分?/g;

/** The numbers that a text writes in digits, with 万 and million worked in, calendars left out. */
export function digitNumbersIn(text: string): readonly number[] {
  const found = text.replace(calendar, '').matchAll(/(\d[\d,]*\.?\d*)\s?(万|亿|million\b|m\b)?/g);
  return [...found].map(([, digits = '', unit = '']) =>
    Number((Number(digits.replaceAll(',', '')) * (multipliers[unit] ?? 1)).toPrecision(10)),
  );
}
