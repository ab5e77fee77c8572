import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

const ids = globSync('src/calculators/catalog/*.ts').map((file) => basename(file, '.ts'));

/** Opens a calculator on its own page and waits until it lives. */
async function open(path: string) {
  const visited = await visit(path);
  await visited.page.locator('live-island:not([ssr])').waitFor();
  const output = (name: string) => visited.page.locator(`output[name="${name}"]`);
  const value = async (name: string) => Number(await output(name).getAttribute('data-value'));
  return { ...visited, output, value };
}

describe.each(ids)('the calculator %s', (id) => {
  test('shows numbers or reasons, follows the keyboard and says what it refuses', async () => {
    const { page, errors } = await open(`/en/lab/${id}/`);
    const outputs = page.locator(`form[data-calculator="${id}"] output[name]`);
    const shown = () =>
      outputs.evaluateAll((all) => all.map((one) => one.getAttribute('data-value') ?? one.getAttribute('data-error')));
    const before = await shown();
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((value) => value !== null && value !== 'NaN' && !/Infinity/.test(value))).toBe(true);
    const slider = page.locator('input[type=range]:visible').first();
    if ((await slider.count()) > 0) {
      await slider.focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
      for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
      const field = page.locator('form[data-calculator] input[type=text]').first();
      await field.fill('no number');
      await page.locator('[aria-invalid=true]').first().waitFor();
      expect((await shown()).every((value) => value !== null && value !== 'NaN')).toBe(true);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test.each(['exam-clv', 'bond-switching-game', 'clv'])(
  'the formula of %s goes on in the next line of a phone, and every letter of it is named',
  async (id) => {
    const { page } = await visit(`/zh/lab/${id}/`, { viewport: { width: 360, height: 740 } });
    const width = await page.locator('.formulas').evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(width[0]).toBe(width[1]);
    const letters = await page.locator('.formulas math').first().locator('mi').allTextContents();
    const named = await page.locator('.letters b').allInnerTexts();
    const names = await page.locator('.letters li').allInnerTexts();
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((letter) => !letters.includes(letter))).toEqual([]);
    expect(names.every((name) => /[\u4e00-\u9fff]/.test(name))).toBe(true);
    await page.context().close();
  },
);

test('no part of a calculator in a lesson lies over another while one scrolls past', async () => {
  const { page } = await visit('/en/learn/clv-discounting-and-retention/');
  const calculator = page.locator('.calc').first();
  for (const scrolledOut of [100, 300, 500]) {
    await calculator.evaluate((form, by) => scrollTo(0, form.getBoundingClientRect().top + scrollY + by), scrolledOut);
    const overlap = await calculator.locator('.outcome').evaluate((outcome) => {
      const next = outcome.nextElementSibling?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      return outcome.getBoundingClientRect().bottom - next;
    });
    expect(overlap).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

describe('a decimal typed as a percentage', () => {
  test.each([
    ['zh', '按不到1%计算。改为', '84%'],
    ['en', 'Read as less than 1%. Change it to', '84%'],
  ])('in %s says how it is read, and is 84%% at one press', async (language, sentence, instead) => {
    const { page } = await open(`/${language}/lab/clv/`);
    const field = page.locator('#calc-clv-retention');
    await field.fill('0.84');
    const remark = page.locator('#calc-clv-retention-refusal');
    expect(await remark.innerText()).toContain(sentence);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await page.keyboard.press('Tab');
    await remark.getByRole('button', { name: instead }).click();
    expect(await field.inputValue()).toBe('84');
    await remark.waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).hash).toBe('#retention=0.84');
    await page.context().close();
  });

  test('stays the small percentage when that is meant', async () => {
    const { page } = await open('/en/lab/clv/');
    await page.fill('#calc-clv-retention', '0.5');
    await page.fill('#calc-clv-discount', '8');
    await expect.poll(() => new URL(page.url()).hash).toBe('#retention=0.005&discount=0.08');
    await page.context().close();
  });

  test.each([
    ['clv', '#calc-clv-retention', '0.84%'],
    ['clv', '#calc-clv-retention', '84'],
    ['clv', '#calc-clv-discount', '0.84'],
    ['clv', '#calc-clv-margin', '0.84'],
    ['database-response', '#calc-database-response-allResponse', '0.2'],
  ])('is not asked about on %s, %s, for %s', async (id, field, typed) => {
    const { page } = await open(`/en/lab/${id}/`);
    await page.fill(field, typed);
    await page.waitForTimeout(300);
    expect(await page.locator('.refusal button').count()).toBe(0);
    await page.context().close();
  });
});

describe('the lifetime value of the page', () => {
  test('is the printed one for a printed problem', async () => {
    const { page, value } = await open('/en/lab/clv/#margin=18.95&retention=0.788&discount=0.01&timing=end');
    await expect.poll(() => value('unlimited')).toBeCloseTo(67.2639, 3);
    await page.context().close();
  });

  test('is undefined with a reason when the sum has no end', async () => {
    const { page, output } = await open('/zh/lab/clv/#retention=1&discount=0');
    await expect.poll(() => output('unlimited').getAttribute('data-error')).toBe('diverges');
    expect(await output('unlimited').getAttribute('data-value')).toBeNull();
    await page.context().close();
  });

  test('follows what is typed as a student types it, and stands in the address', async () => {
    const { page, value } = await open('/zh/lab/clv/');
    await page.fill('input[name=retention]', '９０％');
    await expect.poll(() => value('unlimited')).toBeCloseTo((1200 * 0.9) / 0.2, 6);
    await expect.poll(() => page.url()).toContain('retention=0.9');
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expect.poll(() => value('unlimited')).toBeCloseTo(3200, 6);
    await page.context().close();
  });

  test('is that of a numeral typed in Chinese', async () => {
    const { page, value } = await open('/en/lab/clv/');
    await page.fill('input[name=margin]', '三千');
    await expect.poll(() => value('unlimited')).toBeCloseTo((3000 * 0.8) / 0.3, 6);
    await page.context().close();
  });

  test('keeps the last acceptable number when another is refused', async () => {
    const { page, value } = await open('/en/lab/clv/');
    await page.fill('input[name=retention]', '150');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await value('unlimited')).toBeCloseTo(3200, 6);
    await page.context().close();
  });
});
