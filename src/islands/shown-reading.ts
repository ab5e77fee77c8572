/**
 * The canonical text of a reading as a learner checks it: thousands apart and at most six decimals.
 *
 * @returns undefined when that is what was typed, spaces aside
 */
export function shownReading(typed: string, canonical: string | undefined): string | undefined {
  const shown = canonical?.replace(/\d+(?:\.\d+)?/, (number) =>
    Number(number).toLocaleString('en', { maximumFractionDigits: 6 }),
  );
  return shown?.replace(/\s/g, '') === typed.replace(/\s/g, '') ? undefined : shown;
}
