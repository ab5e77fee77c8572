import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** Machines that check a change may be many times slower than a desk. */
const PATIENCE = { timeout: 100_000 };

async function visitLab(language: 'en' | 'zh'): ReturnType<typeof visit> {
  const visited = await visit(`/${language}/lab/customer-base/`);
  await visited.page.locator('astro-island:not([ssr]) .base').waitFor();
  return visited;
}

/** The numbers that a table of the report gives for some parameters. */
const estimates = (page: Page, table: string, names: readonly string[]): Promise<string[]> =>
  Promise.all(
    names.map((name) =>
      page
        .getByRole('table', { name: table })
        .locator('tr', { has: page.getByRole('rowheader', { name, exact: true }) })
        .locator('td')
        .innerText(),
    ),
  );

/** Chooses a file on the disk, as a learner does; one handed over by the test would first be unpacked on the page. */
async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-base-'));
  await writeFile(join(folder, name), content);
  await page.setInputFiles('.drop input', join(folder, name));
  await page.getByText(name).first().waitFor(PATIENCE);
  await rm(folder, { recursive: true });
}

/** Chooses a file and waits until the report, or a sentence instead of it, stands there. */
async function report(page: Page, name: string, content: string | Buffer): Promise<string> {
  await choose(page, name, content);
  await page.locator('form button[type=submit]').click();
  await page.locator('[role=status]:not(:empty):not(:has(+ button))').waitFor(PATIENCE);
  return page.locator('[role=status]').innerText();
}

/** Notes the longest task of the page's own thread; on a slow machine it has to be set against the time of the whole work. */
function watchLongTasks(): void {
  const { dataset } = document.documentElement;
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { duration } of list.getEntries())
      dataset.longest = String(Math.max(duration, Number(dataset.longest ?? 0)));
  };
  new PerformanceObserver(note).observe({ entryTypes: ['longtask'] });
}

/** A base of customers who buy again and again, as rows of a file. */
function purchases(rows: number, customers: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const customer = (index * 7919) % customers;
    const day = new Date(Date.UTC(2023, 0, 1 + ((index * 37 + customer * 11) % 720) * (1 - (customer % 3) / 4)));
    return `c${customer},${day.toISOString().slice(0, 10)},${10 + ((index * 13) % 90)}`;
  });
  return ['customer,date,amount', ...lines].join('\n');
}

describe('the customer-base lab with CDNOW', () => {
  test('fits all models to the published parameters, and saves every scored customer', async () => {
    const { page, errors, foreign } = await visitLab('en');
    await page.getByRole('button', { name: 'Use the CDNOW sample' }).click();
    await page.getByText('Done: 2,357 customers.').waitFor(PATIENCE);
    expect(await estimates(page, 'BG/NBD: maximum-likelihood estimates', ['r', 'α', 'a', 'b'])).toEqual([
      '0.243',
      '4.414',
      '0.793',
      '2.426',
    ]);
    expect(await estimates(page, 'Pareto/NBD: maximum-likelihood estimates', ['r', 'α', 's', 'β'])).toEqual([
      '0.553',
      '10.578',
      '0.606',
      '11.669',
    ]);
    const spend = await estimates(page, 'Gamma-Gamma estimates', ['p', 'q', 'v']);
    expect(spend.map((text) => Number(text).toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the table of all customers (CSV)' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(2358);
    expect(lines[0]).toContain('CLV (52 weeks; margin 30.0%; discount 15.0% a year; BG/NBD)');
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.context().close();
  });

  test('shows every view, with a picture where there is a curve or a map', async () => {
    const { page } = await visitLab('en');
    await page.getByRole('button', { name: 'Use the CDNOW sample' }).click();
    await page.getByText('Done: 2,357 customers.').waitFor(PATIENCE);
    expect(await page.locator('.report h2').allInnerTexts()).toEqual([
      'What was read',
      'Recency, frequency, monetary value',
      'Concentration and ABC classes',
      'Tiers',
      'Cohort retention',
      'Repeat buying: BG/NBD and Pareto/NBD',
      'Spend and customer lifetime value: Gamma-Gamma',
      'Current and future value',
      'Every customer',
    ]);
    const pictures = page.locator('.report [role=img]');
    expect(await pictures.count()).toBe(4);
    for (const picture of await pictures.all()) {
      const sentence = await picture.getAttribute('aria-labelledby');
      expect(await page.locator(`#${sentence}`).innerText()).toMatch(/\d/);
    }
    expect(await page.locator('.density path[d]:not([d=""])').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  test('forecasts by Pareto/NBD, with another margin, when asked to', async () => {
    const { page } = await visitLab('en');
    await page.getByRole('button', { name: 'Use the CDNOW sample' }).click();
    await page.getByText('Done: 2,357 customers.').waitFor(PATIENCE);
    await page.getByLabel('Forecast by').selectOption('Pareto/NBD');
    await page.getByLabel('Margin, % of spend').fill('40');
    await page.getByRole('button', { name: 'Work it out again' }).click();
    await page.getByText('purchases by Pareto/NBD, margin 40% of spend, discounted at 15% a year').waitFor(PATIENCE);
    await page.context().close();
  });
});

describe('the customer-base lab with a file', () => {
  test('reads a Chinese file and names every row that does not count', async () => {
    const { page } = await visitLab('zh');
    const rows = [
      '会员编号,下单日期,实付金额',
      '甲,2024年1月31日,"1,200元"',
      '乙,31/1/2024,免费',
      '甲,2024/2/30,5',
      '丙,20240301,-8',
    ];
    await report(page, '订单.csv', rows.join('\n'));
    await page.getByText('3行有说明').click();
    const remarks = page.getByRole('table', { name: '有说明的行' }).locator('tbody tr');
    expect((await remarks.allInnerTexts()).map((row) => row.split('\t').slice(0, 3))).toEqual([
      ['3', '金额不是数字', '免费'],
      ['4', '不是日期', '2024/2/30'],
      ['5', '金额为负，例如退货', '-8'],
    ]);
    await page.context().close();
  });

  test('works out 100,000 rows of 25,000 customers while the page stays responsive', async () => {
    const { page, errors } = await visitLab('en');
    await page.evaluate(watchLongTasks);
    const start = performance.now();
    expect(await report(page, 'large.csv', purchases(100_000, 25_000))).toBe('Done: 25,000 customers.');
    const taken = performance.now() - start;
    expect(await page.getByRole('table', { name: 'Scored customers' }).locator('tbody tr').count()).toBe(20);
    const longest = await page.evaluate(() => Number(document.documentElement.dataset.longest ?? 0));
    expect(longest).toBeLessThan(Math.max(50, taken / 10));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('can be stopped, and keeps the file', async () => {
    const { page } = await visitLab('en');
    await choose(page, 'large.csv', purchases(250_000, 60_000));
    await page.getByRole('button', { name: 'Work it out' }).click(PATIENCE);
    await page.getByRole('button', { name: 'Stop' }).click(PATIENCE);
    await page.getByText('Stopped. The file and your settings are kept.').waitFor(PATIENCE);
    expect(await page.getByText('Opened: large.csv, 250,001 rows.').isVisible()).toBe(true);
    await page.context().close();
  });
});
