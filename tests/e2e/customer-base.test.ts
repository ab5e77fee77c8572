import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** The number that a table of the report gives for a parameter. */
const estimate = (page: Page, table: string, name: string): Promise<string> =>
  page
    .getByRole('table', { name: table })
    .locator('tr', { has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td')
    .innerText();

async function drop(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.setInputFiles('.drop input', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

describe('the customer-base lab', () => {
  test('fits CDNOW to the published parameters, and saves every scored customer', async () => {
    const { page, errors, foreign } = await visit('/en/lab/customer-base/');
    await page.getByRole('button', { name: 'Use the CDNOW sample' }).click();
    await page.getByText('Done: 2,357 customers.').waitFor();
    const buying = await Promise.all(
      ['r', 'α', 'a', 'b'].map((name) => estimate(page, 'Maximum-likelihood estimates', name)),
    );
    expect(buying).toEqual(['0.243', '4.414', '0.793', '2.426']);
    const spend = await Promise.all(['p', 'q'].map((name) => estimate(page, 'Gamma-Gamma estimates', name)));
    expect(spend.map((text) => Number(text).toFixed(2))).toEqual(['6.25', '3.74']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the table of all customers (CSV)' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(2358);
    expect(lines[0]).toContain('P(alive)');
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.context().close();
  });

  test('reads a Chinese file and names every row that does not count', async () => {
    const { page } = await visit('/zh/lab/customer-base/');
    await page.locator('astro-island:not([ssr]) .base').waitFor();
    const rows = [
      '会员编号,下单日期,实付金额',
      '甲,2024年1月31日,"1,200元"',
      '乙,31/1/2024,免费',
      '甲,2024/2/30,5',
      '丙,20240301,-8',
    ];
    await drop(page, '订单.csv', rows.join('\n'));
    await page.getByRole('button', { name: '开始计算' }).click();
    await page.getByText('3行有说明').click();
    const remarks = page.getByRole('table', { name: '有说明的行' }).locator('tbody tr');
    expect((await remarks.allInnerTexts()).map((row) => row.split('\t').slice(0, 3))).toEqual([
      ['3', '金额不是数字', '免费'],
      ['4', '不是日期', '2024/2/30'],
      ['5', '金额为负，例如退货', '-8'],
    ]);
    await page.context().close();
  });

  test('can be stopped, and keeps the file', async () => {
    const { page } = await visit('/en/lab/customer-base/');
    await page.locator('astro-island:not([ssr]) .base').waitFor();
    const purchases = Array.from({ length: 100_000 }, (_, index) => {
      const day = String(1 + ((index * 7) % 28)).padStart(2, '0');
      const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
      return `c${(index * 7919) % 30_011},2024-${month}-${day},${10 + (index % 90)}`;
    });
    await drop(page, 'large.csv', ['customer,date,amount', ...purchases].join('\n'));
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. The file and your settings are kept.').waitFor();
    expect(await page.getByText('Opened: large.csv, 100,001 rows.').isVisible()).toBe(true);
    await page.context().close();
  });
});
