import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

const alive = (page: Page) => page.locator('astro-island:not([ssr]) .fitting').waitFor();
const status = (page: Page) => page.locator('.fitting .state [role=status]');

/** The estimates on the page by their letters. */
async function estimates(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = await page.getByRole('table', { name: 'Maximum-likelihood estimates' }).locator('tbody tr').all();
  const cells = await Promise.all(
    rows.map(async (row) => [await row.locator('th').innerText(), await row.locator('data').innerText()] as const),
  );
  return Object.fromEntries(cells);
}

/** What the first sample of each model gives, as published. */
const published: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sbg: { α: '0.668', β: '3.806' },
};

describe('on the page of every fitted model', () => {
  test.each(Object.entries(published))('%s is fitted to the published estimates', async (id, expected) => {
    const { page, errors, foreign } = await visit(`/en/lab/${id}/`, { reducedMotion: 'reduce' });
    await alive(page);
    expect(await estimates(page)).toMatchObject(expected);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await status(page).filter({ hasText: 'Done' }).waitFor();
    expect(await estimates(page)).toMatchObject(expected);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  test.each(Object.entries(published))('%s shows its sample without JavaScript', async (id, expected) => {
    const { page } = await visit(`/en/lab/${id}/`, { javaScriptEnabled: false });
    expect(await estimates(page)).toMatchObject(expected);
    expect(await page.locator('.fitting [role=img]').count()).toBeGreaterThan(0);
    expect(await page.locator('.fitting button:visible').count()).toBe(0);
    expect(await page.innerText('main')).toContain('needs JavaScript');
    await page.context().close();
  });

  test.each(Object.keys(published).flatMap((id) => [`/zh/lab/${id}/`, `/en/lab/${id}/`]))(
    'axe finds no violation on %s',
    async (path) => {
      const { page } = await visit(path, { colorScheme: path.startsWith('/zh') ? 'dark' : 'light' });
      await alive(page);
      await page.locator('input[name=table]').last().check();
      for (const summary of await page.locator('.fitting summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      await page.context().close();
    },
  );

  test.each(Object.keys(published))('%s fits a narrow screen in traditional Chinese', async (id) => {
    const { page } = await visit(`/zh-hant/lab/${id}/`, { viewport: { width: 320, height: 640 } });
    await alive(page);
    await page.locator('input[name=table]').last().check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.innerText('main')).not.toMatch(/数据|估计/);
    await page.context().close();
  });
});

describe('a table of one’s own', () => {
  test('is fitted by keyboard alone, from a pasted text', async () => {
    const { page } = await visit('/en/lab/sbg/');
    await alive(page);
    await page.locator('input[name=table]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('year\tleft\n0\t1000\n1\t631\n2\t468\n3\t382\n4\t326');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'Done: fitted to 1,000 customers' }).waitFor();
    expect(await estimates(page)).toMatchObject({ α: '0.764', β: '1.296' });
    expect(await page.innerText('.fitting')).toContain('Estimated from your table');
    await page.context().close();
  });

  test('is kept when it is refused, with a sentence for each cell', async () => {
    const { page } = await visit('/en/lab/sbg/');
    await alive(page);
    await page.getByLabel('My own table').check();
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.getByText('The field is empty.').waitFor();
    const typed = '0,1000\n1,many\n2,1200';
    await page.getByLabel('Your table').fill(typed);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await status(page).filter({ hasText: 'Nothing was fitted' }).waitFor();
    const lines = await page.getByRole('table', { name: 'Lines to correct' }).locator('tbody tr').allInnerTexts();
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['2', 'Customers still there', 'many', 'is not a number'],
      ['3', 'Renewals so far', '2', 'periods must follow each other as 0, 1, 2 …'],
    ]);
    expect(await page.getByLabel('Your table').inputValue()).toBe(typed);
    await page.getByLabel('Your table').fill('0,1000\n1,1000\n2,1000');
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await status(page).filter({ hasText: 'No estimate' }).waitFor();
    expect(await page.innerText('.fitting')).not.toContain('NaN');
    await page.context().close();
  });

  test('can start from the sample', async () => {
    const { page } = await visit('/en/lab/sbg/');
    await alive(page);
    await page.getByLabel('My own table').check();
    await page.getByRole('button', { name: 'Put the sample into the field' }).click();
    await expect.poll(() => page.getByLabel('Your table').inputValue()).toContain('0,1000');
    await page.context().close();
  });
});

describe('one customer', () => {
  test('is answered for while one types, and a number that cannot be is said', async () => {
    const { page } = await visit('/en/lab/sbg/');
    await alive(page);
    await page.locator('#ask-made').fill('7');
    const residual = page.locator('output[name=residual]');
    await expect.poll(() => residual.getAttribute('data-value').then(Number)).toBeCloseTo(7.53, 2);
    await page.locator('#ask-made').fill('half');
    await page.getByText('“half” is not possible here').waitFor();
    expect(Number(await residual.getAttribute('data-value'))).toBeCloseTo(7.53, 2);
    await page.context().close();
  });
});
