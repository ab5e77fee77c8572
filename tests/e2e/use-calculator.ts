import type { Locator, Page } from 'playwright-core';

/** Types into a field what only the full reader of numbers understands, then what stood there. */
async function typeInto(field: Locator): Promise<void> {
  const before = await field.inputValue();
  await field.fill('三万');
  await field.fill(before);
}

/** Sets a choice to its last alternative. */
async function chooseLast(choice: Locator): Promise<void> {
  const values = await choice
    .locator('option')
    .evaluateAll((options) => options.map((one) => one.getAttribute('value')));
  await choice.selectOption(values.at(-1) ?? null);
}

/** Uses everything that a calculator offers: choices, fields, sliders, folds and buttons. */
export async function useCalculator(page: Page): Promise<void> {
  const form = page.locator('form[data-calculator]');
  // On a lower screen the results, which stay in sight, would lie over the buttons.
  await page.setViewportSize({ width: 412, height: 900 });
  await page.locator('live-island:not([ssr])').waitFor();
  for (const choice of await form.locator('select:visible').all()) await chooseLast(choice);
  for (const field of await form.locator('input[type=text]:visible').all()) await typeInto(field);
  for (const slider of await form.locator('input[type=range]:visible').all()) await slider.press('ArrowUp');
  for (const fold of await form.locator('summary').all()) await fold.click();
  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  // Of a list one row is removed, which takes its button with it.
  for (const remove of (await form.locator('td button:enabled').all()).slice(0, 1)) await remove.click();
  for (const button of await form.locator('button.quiet:enabled').all()) await button.click();
}
