import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** Opens a page whose scripts come late, as over a slow line. */
async function visitSlowly(path: string) {
  const { page, errors } = await visit('/en/about/');
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' });
  return { page, errors };
}

describe('coming back to a page', () => {
  test.each(['/en/learn/two-logics/', '/zh/exam/quick-check-1/'])(
    'finds the marks on %s as they were',
    async (path) => {
      const { page } = await visit(path);
      const form = page.locator('form.q[data-kind=single]').first();
      await form.locator('label').first().click();
      await form.locator('button[type=submit]').click();
      await form.and(page.locator('[data-status=graded]')).waitFor();
      await page.goto(new URL('/en/about/', page.url()).href);
      await page.goBack();
      await form.scrollIntoViewIfNeeded();
      await form.and(page.locator('[data-status=graded]')).waitFor({ timeout: 10_000 });
      expect(await form.locator('input:checked').count()).toBe(1);
      await page.context().close();
    },
  );

  test('finds a calculator at the numbers whose result it shows', async () => {
    const { page } = await visit('/zh/learn/clv-discounting-and-retention/');
    const slider = page.locator('[data-calculator] input[type=range]').first();
    const initial = await slider.inputValue();
    await slider.focus();
    await page.keyboard.press('End');
    await page.goto(new URL('/en/about/', page.url()).href);
    await page.goBack();
    expect(await slider.inputValue()).toBe(initial);
    await page.context().close();
  });
});

describe('what is done before the scripts have come', () => {
  test.each(['/en/learn/two-logics/', '/zh/exam/quick-check-1/'])(
    'an answer on %s is marked and kept',
    async (path) => {
      const { page, errors } = await visitSlowly(path);
      const form = page.locator('form.q[data-kind=single]').first();
      await form.locator('label').first().click();
      await form.locator('button[type=submit]').click();
      await form.and(page.locator('[data-status=graded]')).waitFor();
      expect(await form.locator('input:checked').count()).toBe(1);
      expect(new URL(page.url()).search).toBe('');
      await page.reload();
      await form.and(page.locator('[data-status=graded]')).waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('a hint asked for is shown once', async () => {
    const { page } = await visitSlowly('/en/learn/two-logics/');
    const form = page.locator('form.q[data-kind=single]').first();
    await form.getByRole('button', { name: 'Hint' }).click();
    await form.locator('.hints li').waitFor();
    expect(await form.locator('.hints li').count()).toBe(1);
    await page.context().close();
  });

  test('what is typed on while they come stays as it is typed', async () => {
    const { page } = await visitSlowly('/en/learn/clv-foundations/');
    const form = page.locator('form.q[data-kind=numeric]').first();
    const field = form.locator('input[name=number]');
    await field.click();
    await page.keyboard.type('1,234,567', { delay: 400 });
    await form.locator('button[type=submit]').click();
    await form.and(page.locator('[data-status=graded]')).waitFor();
    expect(await field.inputValue()).toBe('1,234,567');
    await page.context().close();
  });

  test('a number typed into a calculator counts', async () => {
    const { page } = await visitSlowly('/en/learn/clv-foundations/');
    const calculator = page.locator('form[data-calculator]').first();
    const field = calculator.locator('input[type=text]').first();
    const result = calculator.locator('output').first();
    const before = await result.getAttribute('data-value');
    await field.fill('7');
    await expect.poll(() => result.getAttribute('data-value'), { timeout: 15_000 }).not.toBe(before);
    expect(await field.inputValue()).toBe('7');
    await page.context().close();
  });

  test('the sample of the customer base is loaded', async () => {
    const { page } = await visitSlowly('/en/lab/customer-base/');
    await page.getByRole('button', { name: 'Use the CDNOW sample' }).click();
    await page.getByText('Done. Customers: 2,357.').waitFor();
    await page.context().close();
  });

  test('a handle of the two firms moves the curves', async () => {
    const { page } = await visitSlowly('/en/');
    const slider = page.locator('input[type=range]').first();
    const before = await page.locator('.hero .says').first().innerText();
    await slider.focus();
    await page.keyboard.press('End');
    const value = await slider.inputValue();
    await expect.poll(() => page.locator('.hero .says').first().innerText(), { timeout: 10_000 }).not.toBe(before);
    expect(await slider.inputValue()).toBe(value);
    await page.context().close();
  });
});
