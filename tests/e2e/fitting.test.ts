import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

const alive = (page: Page) => page.locator('astro-island:not([ssr]) .fitting').waitFor();
const status = (page: Page) => page.locator('.fitting .state [role=status]');

/** The estimates on the page by their letters, to three digits. */
async function estimates(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = await page.getByRole('table', { name: 'Maximum-likelihood estimates' }).locator('tbody tr').all();
  const cells = await Promise.all(
    rows.map(async (row) => {
      const value = Number(await row.locator('data').first().getAttribute('value'));
      return [await row.locator('th').innerText(), value] as const;
    }),
  );
  return threeDigits(Object.fromEntries(cells));
}

/** Pastes into the field, as from a spreadsheet. */
const paste = (page: Page, text: string) =>
  page.getByLabel('Your table').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** What the first sample of each model gives, as published; for BdW and the constant rate, as worked out elsewhere. */
const published: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  sbg: { α: 0.668, β: 3.806 },
  bdw: { γ: 0.214, δ: 1.43, c: 1.72 },
  'bg-nbd': { r: 0.243, α: 4.414, a: 0.793, b: 2.426 },
  'mbg-nbd': { r: 0.525, α: 6.183, a: 0.891, b: 1.614 },
  'pareto-nbd': { r: 0.553, α: 10.578, s: 0.606, β: 11.669 },
  'gamma-gamma': { p: 6.25, q: 3.74, v: 15.44 },
  'bg-bb': { α: 1.204, β: 0.75, γ: 0.657, δ: 2.783 },
  'kaplan-meier': { λ: 0.0251 },
};

const threeDigits = (numbers: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, value.toPrecision(3)]));

describe('on the page of every fitted model', () => {
  test.each(Object.entries(published))('%s is fitted to the published estimates', async (id, expected) => {
    const { page, errors, foreign } = await visit(`/en/lab/${id}/`);
    await alive(page);
    expect(await estimates(page)).toMatchObject(threeDigits(expected));
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await status(page).filter({ hasText: 'Done' }).waitFor();
    expect(await estimates(page)).toMatchObject(threeDigits(expected));
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  test.each(Object.entries(published))('%s shows its sample without JavaScript', async (id, expected) => {
    const { page } = await visit(`/en/lab/${id}/`, { javaScriptEnabled: false });
    expect(await estimates(page)).toMatchObject(threeDigits(expected));
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
    await status(page).filter({ hasText: 'n = 1,000' }).waitFor();
    expect(await estimates(page)).toMatchObject({ α: '0.764', β: '1.30' });
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

describe('how sure an estimate is', () => {
  test('stands beside it, with the way it was worked out', async () => {
    const { page } = await visit('/en/lab/pareto-nbd/');
    const beta = page.getByRole('table', { name: 'Maximum-likelihood estimates' }).locator('tr', { hasText: 'β' });
    expect((await beta.first().locator('td').allInnerTexts()).slice(1)).toEqual([
      '11.669',
      '6.211',
      '4.111 – 33.121',
      '11.669',
    ]);
    expect(await page.innerText('.fitting')).toContain('1.96 standard errors to either side');
    await page.context().close();
  });

  test('is a sentence where a small table leaves parameters open', async () => {
    const { page } = await visit('/en/lab/sbg/');
    await alive(page);
    await page.getByLabel('My own table').check();
    await page.getByLabel('Your table').fill('0,20\n1,16\n2,14\n3,13\n4,11\n5,9');
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.getByText('Not determined by this table: α, β.').waitFor();
    expect(await page.innerText('.fitting')).not.toMatch(/NaN|Infinity/);
    await page.context().close();
  });
});

describe('a link', () => {
  const open = async (path: string, width = 1280) => {
    const visited = await visit(path, { viewport: { width, height: 800 }, permissions: ['clipboard-write'] });
    await alive(visited.page);
    return visited.page;
  };

  test('holds a small table with its numbers, and shows the same when it is opened', async () => {
    const page = await open('/en/lab/sbg/');
    await page.getByLabel('My own table').check();
    await page.getByLabel('Your table').fill('0,1000\n1,631\n2,468\n3,382\n4,326');
    await page.locator('#ask-made').fill('7');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied. It holds your table').waitFor();
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).hash);
    await status(other).filter({ hasText: 'n = 1,000' }).waitFor();
    expect(await estimates(other)).toMatchObject({ α: '0.764', β: '1.30' });
    expect(await other.getByLabel('Your table').inputValue()).toContain('1,631');
    expect(await other.locator('#ask-made').inputValue()).toBe('7');
    await page.context().close();
    await other.context().close();
  });

  test('names a sample and follows the address', async () => {
    const page = await open('/en/lab/sbg/#sample=regular&calibration=5');
    await status(page).filter({ hasText: 'Done' }).waitFor();
    expect(await page.innerText('.fitting')).toContain('Estimated from: Regular');
    expect(await page.locator('#fit-calibration').inputValue()).toBe('5');
    await page.context().close();
  });

  test('that was cut off is said, and the sample stays', async () => {
    const page = await open('/en/lab/sbg/#table=abc.def');
    await page.getByText('The table in this link was cut off').waitFor();
    expect(await estimates(page)).toMatchObject({ α: '0.668' });
    await page.context().close();
  });

  test('is not made of a table that is too large, which is offered as a file', async () => {
    const page = await open('/en/lab/gamma-gamma/');
    await page.getByLabel('My own table').check();
    await page.getByRole('button', { name: 'Put the sample into the field' }).click();
    await expect.poll(() => page.getByLabel('Your table').inputValue()).toContain('0001');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('too large for a link').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the table as a file (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('gamma-gamma.csv');
    await page.context().close();
  });
});

describe('a long fit', () => {
  test('tells how far it is, can be stopped, and keeps table and last result', async () => {
    const { page } = await visit('/en/lab/bg-nbd/');
    await alive(page);
    const sample = await (await fetch(new URL('/data/fitting/bg-nbd-cdnow.csv', page.url()))).text();
    const rows = sample
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const copies = Array.from({ length: 12 }, (_, copy) => copy).flatMap((copy) =>
      rows.map(([name, x, tx, T, spend], index) => [
        `${name}-${copy}`,
        x,
        tx,
        Number(T) + (copy + index / 10_000) / 10,
        spend,
      ]),
    );
    await page.getByLabel('My own table').check();
    await paste(page, copies.join('\n'));
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.getByText(/Working out customer [\d,]+ of 28,284/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await status(page).filter({ hasText: 'Stopped' }).waitFor();
    expect(await estimates(page)).toMatchObject(threeDigits(published['bg-nbd'] ?? {}));
    expect(await page.getByLabel('Your table').inputValue()).toContain('2357-11');
    await page.context().close();
  });
});

describe('the JavaScript of a fitted model', () => {
  test.each(Object.keys(published))('of %s stays below 60 KiB, the worker included', async (id) => {
    const { page } = await visit('/en/about/');
    const scripts = new Set<string>();
    page.context().on('response', (response) => response.url().endsWith('.js') && scripts.add(response.url()));
    await page.goto(new URL(`/en/lab/${id}/`, page.url()).href, { waitUntil: 'load' });
    await alive(page);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await status(page).filter({ hasText: 'Done' }).waitFor();
    expect([...scripts].some((address) => address.includes('fitting-worker'))).toBe(true);
    const sizes = await Promise.all(
      [...scripts].map(async (address) => {
        const body = await (await fetch(address)).arrayBuffer();
        return gzipSync(body, { level: 9 }).length;
      }),
    );
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(60 * 1024);
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

  test('whose numbers do not fit together gets a sentence that names the field', async () => {
    const { page } = await visit('/en/lab/bg-nbd/');
    await alive(page);
    await page.locator('#fit-weeks').fill('39');
    const expected = page.locator('output[name=expected]');
    await expect.poll(() => expected.getAttribute('data-value').then(Number)).toBeCloseTo(1.226, 3);
    await page.locator('#ask-tx').fill('50');
    await page.getByText('These numbers do not fit together; see “Week of the last one tₓ”.').waitFor();
    expect(await expected.getAttribute('data-error')).toBe('outOfRange');
    await page.context().close();
  });
});
