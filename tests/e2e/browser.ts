import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';

let browser: Browser | undefined;

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
}

export interface Visit {
  readonly page: Page;
  /** What went wrong on the page: script errors and failed requests. */
  readonly errors: string[];
  /** Addresses on other hosts that were asked for. */
  readonly foreign: string[];
}

/** Opens a page of the built site in a browser profile of its own. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  if (!browser) throw new Error('call useBrowser() first');
  const address = inject('address');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(address) && !/^(data|blob):/.test(request.url()) && foreign.push(request.url()),
  );
  await page.goto(address + path, { waitUntil: 'load' });
  return { page, errors, foreign };
}

/** Scrolls to the end, and to each part that a slow machine passed too quickly, until everything that waits to be seen is alive. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await painted();
    }
    const waiting = () =>
      [...document.querySelectorAll('astro-island[ssr]')].filter((island) => !island.closest('details:not([open])'));
    for (const island of waiting()) {
      (island.firstElementChild ?? island).scrollIntoView();
      await painted();
    }
    return waiting().length === 0;
  });
}
