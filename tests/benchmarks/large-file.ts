/**
 * Prints how the page of the customer base stays responsive while it works out a file of 100,000 purchases of 25,000
 * customers, from dropping the file to the full report: the longest wait between two frames, the longest tasks of the
 * page's own thread, and the same for a page at rest beside it: `node tests/benchmarks/large-file.ts [repetitions]`.
 * dist/ must have been built.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { launchChromium } from '../e2e/launch-chromium.ts';

const ROWS = 100_000;
const CUSTOMERS = 25_000;

interface Watched {
  /** Milliseconds between one frame and the next, all of them. */
  readonly frames: readonly number[];
  /** Milliseconds of each task of the page's own thread above 50. */
  readonly tasks: readonly number[];
}

/** A base of customers who buy again and again, as rows of a file. */
function purchases(): string {
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const customer = (index * 7919) % CUSTOMERS;
    const day = new Date(Date.UTC(2023, 0, 1 + ((index * 37 + customer * 11) % 720) * (1 - (customer % 3) / 4)));
    return `c${customer},${day.toISOString().slice(0, 10)},${10 + ((index * 13) % 90)}`;
  });
  return ['customer,date,amount', ...lines].join('\n');
}

/** Runs in the page: notes frames and long tasks from now on, until the promise of `globalThis.watched()` is asked for. */
function watch(): void {
  const frames: number[] = [];
  const tasks: number[] = [];
  let last = performance.now();
  const tick = (now: number): void => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
  Object(globalThis).watched = () => ({ frames, tasks });
}

const watched = (page: Page): Promise<Watched> => page.evaluate(() => Object(globalThis).watched());

async function openLab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}en/lab/customer-base/`);
  await page.locator('astro-island:not([ssr]) .base').waitFor();
  return page;
}

async function reportOn(page: Page, file: string): Promise<number> {
  await page.evaluate(watch);
  const start = performance.now();
  await page.setInputFiles('.drop input', file);
  await page.locator('form button[type=submit]').click();
  await page.getByText('Done. Customers: 25,000.').waitFor({ timeout: 100_000 });
  return performance.now() - start;
}

function print(name: string, taken: number, { frames, tasks }: Watched): void {
  const slowest = [...frames].sort((a, b) => b - a).slice(0, 5);
  const list = (times: readonly number[]): string => times.map((time) => time.toFixed(1)).join(' ') || 'none';
  console.log(
    `${name}: ${(taken / 1000).toFixed(2)} s, ${frames.length} frames, slowest ${list(slowest)} ms; long tasks: ${list(tasks)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'large-file-'));
const file = join(folder, 'large.csv');
writeFileSync(file, purchases());
const { address, stop } = await serve('dist');
const browser = await launchChromium();
for (let repetition = 1; repetition <= Number(process.argv[2] ?? 3); repetition += 1) {
  const page = await openLab(browser, address);
  const taken = await reportOn(page, file);
  print(`report ${repetition}`, taken, await watched(page));
  await page.close();
  const resting = await openLab(browser, address);
  await resting.evaluate(watch);
  await resting.waitForTimeout(taken);
  print('at rest ', taken, await watched(resting));
  await resting.close();
}
await browser.close();
stop();
rmSync(folder, { recursive: true });
