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
        .first()
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

/** Drops a file onto an element, as a browser reports it. */
async function drop(page: Page, target: string, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name));
      return transfer;
    },
    { name, content },
  );
  await page.dispatchEvent(target, 'dragover', { dataTransfer });
  await page.dispatchEvent(target, 'drop', { dataTransfer });
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
    await page.getByText('Done. Customers: 2,357.').waitFor(PATIENCE);
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
    const beta = page
      .getByRole('table', { name: 'Pareto/NBD: maximum-likelihood estimates' })
      .getByRole('row', { name: /^β/ });
    expect(await beta.locator('td').allInnerTexts()).toEqual(['11.669', '6.211']);
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
    await page.getByText('Done. Customers: 2,357.').waitFor(PATIENCE);
    expect(await page.locator('.report h2').allInnerTexts()).toEqual([
      'What was read',
      'Recency, frequency, monetary value',
      'Concentration and ABC classes',
      'Whale curve',
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
    await page.getByText('Done. Customers: 2,357.').waitFor(PATIENCE);
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

  test('reads the encodings and separators of Chinese spreadsheet programs', async () => {
    const { page } = await visitLab('zh');
    const rows = ['客户\t日期\t金额', '甲\t2024/1/31\t1,200.50', '乙\t２０２４年２月１日\t￥３００'].join('\r\n');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]);
    expect(await report(page, 'Unicode文本.txt', utf16)).toBe('计算完毕：2位客户。');
    expect(await page.locator('.report').innerText()).toContain('消费1,501');
    const gb18030 = [0xbf, 0xcd, 0xbb, 0xa7, 0x3b, 0xc8, 0xd5, 0xc6, 0xda, 0x3b, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a];
    const semicolons = Buffer.concat([Buffer.from(gb18030), Buffer.from('a;31.1.2024;1.200,50\r\nb;1.2.2024;300')]);
    expect(await report(page, '表格.csv', semicolons)).toBe('计算完毕：2位客户。');
    expect(await page.getByRole('table', { name: '文件的前几行' }).innerText()).toContain('客户');
    expect(await page.locator('.report').innerText()).toContain('消费1,501');
    await page.context().close();
  });

  test('reads the day numbers of a spreadsheet, and says so before and after', async () => {
    const { page } = await visitLab('en');
    await choose(page, 'serial.csv', 'customer,date,amount\na,45123,5\nb,45124.75,6');
    expect(await page.locator('form').innerText()).toContain('They are taken for days as spreadsheets keep them');
    expect(await page.locator('form').innerText()).toContain(
      'Read so: “45123” is 2023-07-16; “45124.75” is 2023-07-17.',
    );
    await page
      .getByLabel('A plain number, such as 45123,')
      .selectOption('is a day of a spreadsheet that counts from 1904');
    await page.getByText('“45123” is 2027-07-17').waitFor();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText('Done. Customers: 2.').waitFor(PATIENCE);
    expect(await page.locator('.report').innerText()).toContain('from 2027-07-17 to 2027-07-18');
    expect(await page.locator('.report').innerText()).toContain('read as days of a spreadsheet that counts from 1904');
    await page.context().close();
  });

  test('takes plain numbers that nothing calls dates for dates only when told to', async () => {
    const { page } = await visitLab('en');
    await choose(page, 'numbers.csv', '7,45123,5.50\n8,45124,6.50');
    expect(await page.locator('form').innerText()).toContain('No column is called a date');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText('No row counts as a purchase.').waitFor(PATIENCE);
    await page.locator('select[name=serials]').selectOption('1900');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText('Done. Customers: 2.').waitFor(PATIENCE);
    await page.context().close();
  });

  test('reads years of two digits in the century that is chosen', async () => {
    const { page } = await visitLab('zh');
    await choose(page, '短年份.csv', '客户,日期,金额\n甲,24/1/31,5\n乙,24年12月5日,6\n丙,99/2/1,7');
    expect(await page.locator('select[name=order]').inputValue()).toBe('yearFirst');
    expect(await page.locator('form').innerText()).toContain(
      '“24/1/31”即2024-01-31；“24年12月5日”即2024-12-05；“99/2/1”即1999-02-01',
    );
    await page.locator('select[name=century]').selectOption('2000s');
    await page.getByText('“99/2/1”即2099-02-01').waitFor();
    await page.getByRole('button', { name: '开始计算' }).click();
    await page.getByText('计算完毕：3位客户。').waitFor(PATIENCE);
    expect(await page.locator('.report').innerText()).toContain('两位数的年份一律读作2000–2099年。');
    await page.context().close();
  });

  test('takes a file that is dropped anywhere, and keeps it when the next one cannot be opened', async () => {
    const { page } = await visitLab('en');
    await drop(page, 'h1', 'dropped.csv', 'customer,date,amount\na,2024-01-31,5\nb,2024-02-01,6');
    await page.getByText('Opened: dropped.csv; rows: 3.').waitFor(PATIENCE);
    await drop(page, 'body', 'photo.png', '\u0089PNG\r\n\u0000\u0000');
    await page.getByText('“photo.png” was not opened.').waitFor(PATIENCE);
    expect(await page.locator('[role=status]').innerText()).toContain('“dropped.csv” is still open.');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText('Done. Customers: 2.').waitFor(PATIENCE);
    await page.context().close();
  });

  test.each([
    [
      'rows that are all returns',
      'customer,date,amount\na,2024-01-31,-5\nb,2024-02-01,-6',
      'No row counts as a purchase.',
    ],
    ['no row below the names', 'customer,date,amount\n', 'There is no row in this file.'],
    ['no row at all', '', 'There is no row in this file.'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'This is a spreadsheet file.'],
    ['one column', 'a\nb\nc', 'Customer, date and amount must be three different columns.'],
  ])('says what is wrong with a file of %s', async (_, content, sentence) => {
    const { page, errors } = await visitLab('en');
    await choose(page, 'odd.csv', content);
    await page
      .locator('form button[type=submit], [role=status]:not(:empty):not(:has(+ button))')
      .first()
      .waitFor(PATIENCE);
    if (await page.locator('form').count()) await page.locator('form button[type=submit]').click();
    await page.getByText(sentence).waitFor(PATIENCE);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['one customer', Array.from({ length: 9 }, (_, day) => `a,2024-01-0${day + 1},5`)],
    ['one day', Array.from({ length: 9 }, (_, own) => `c${own},2024-01-01,${own}`)],
    ['equal amounts', Array.from({ length: 90 }, (_, own) => `c${own % 30},2024-0${1 + (own % 7)}-11,5`)],
    ['amounts of nothing', Array.from({ length: 9 }, (_, own) => `c${own % 3},2024-0${1 + own}-11,0`)],
  ])('reports on %s without a number that is none', async (_, rows) => {
    const { page, errors } = await visitLab('en');
    expect(await report(page, 'odd.csv', ['customer,date,amount', ...rows].join('\n'))).toMatch(/^Done/);
    expect(await page.locator('.report').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('works out 100,000 rows of 25,000 customers while the page stays responsive', async () => {
    const { page, errors } = await visitLab('en');
    await page.evaluate(watchLongTasks);
    const start = performance.now();
    expect(await report(page, 'large.csv', purchases(100_000, 25_000))).toBe('Done. Customers: 25,000.');
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
    expect(await page.getByText('Opened: large.csv; rows: 250,001.').isVisible()).toBe(true);
    await page.context().close();
  });
});
