import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium: the named one, the system's, Playwright's own, or the one that npm brings. The last means to run as a single
 * process, which dies with the first context that closes.
 */
async function findChromium(): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return { path: found, args: [] };
  const { default: bundled } = await import('@sparticuz/chromium');
  const path = await bundled.executablePath();
  return { path, args: bundled.args.filter((arg) => !arg.startsWith('--headless') && arg !== '--single-process') };
}

/** Starts the Chromium that is found, which takes files with Chinese names also where the machine names no locale. */
export async function launchChromium(): Promise<Browser> {
  const { path, args } = await findChromium();
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath: path, args: [...args, ...flags], env });
}
