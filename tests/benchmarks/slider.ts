/**
 * Prints how long the built site takes from the movement of a slider to the repainted result, on a processor slowed down
 * four times, and how many frames that is: `node tests/benchmarks/slider.ts [address…]`, by default the own page of every
 * calculator. Beside each movement stands that of a bare slider on the same page, which writes one number with one line of
 * script: less than that no page can take.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { launchChromium } from '../e2e/launch-chromium.ts';
import { armFrameClock, type FrameTime } from './frame-clock.ts';

const MOVES = 20;
const WARMING = 4;
const SLOWDOWN = 4;
const FRAME = 1000 / 60;
const NAME_WIDTH = 42;

/** The time, or the part of it named, below which a share of the movements stays. */
function quantile(times: readonly FrameTime[], part: keyof FrameTime, share: number): number {
  const sorted = times.map((time) => time[part]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A slider and a number below the calculator, without any of the site's scripts or styles around them. */
function addBareSlider(): void {
  const bare = document.createElement('div');
  bare.id = 'bare';
  bare.innerHTML = '<input type="range" min="0" max="1000" value="500" /><output>500</output>';
  const [slider, number] = [bare.querySelector('input'), bare.querySelector('output')];
  slider?.addEventListener('input', () => {
    if (number) number.textContent = slider.value;
  });
  document.querySelector('live-island')?.parentElement?.append(bare);
}

/** Moves a control by one key and waits for the frame that shows it. In a field the key takes the place of what stands there. */
async function move(page: Page, control: Locator, watched: string, key: string): Promise<FrameTime | undefined> {
  await control.focus();
  await control.evaluate((element) => element instanceof HTMLInputElement && element.select());
  await page.evaluate(armFrameClock, watched);
  await page.keyboard.press(key);
  return page.evaluate(() => Object(globalThis).frameTime);
}

interface Times {
  readonly own: readonly FrameTime[];
  readonly bare: readonly FrameTime[];
}

interface Controls {
  readonly selector: string;
  /** Move one to and fro. */
  readonly keys: readonly [string, string];
}

const sliders: Controls = { selector: 'input[type=range]:visible', keys: ['ArrowUp', 'ArrowDown'] };
const choices: Controls = { selector: 'select[name]:visible', keys: ['ArrowUp', 'ArrowDown'] };
/** On a phone wide tables of lists have fields only. */
const fields: Controls = { selector: 'input[type=text]:visible', keys: ['3', '4'] };

/**
 * Movements of the calculator's sliders in turn, or of its choices if it has none, or of its fields if it has neither,
 * each followed by one of the bare slider.
 */
async function timesOn(page: Page, session: CDPSession): Promise<Times> {
  const form = page.locator('form[data-calculator]').first();
  const counted = await Promise.all(
    [sliders, choices, fields].map(async (kind) => ({ ...kind, count: await form.locator(kind.selector).count() })),
  );
  const { selector, keys, count } = counted.find((kind) => kind.count > 0) ?? { ...fields, count: 0 };
  const controls = form.locator(selector);
  const own: FrameTime[] = [];
  const bare: FrameTime[] = [];
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (let turn = 0; count > 0 && turn < WARMING + MOVES; turn += 1) {
    const way = Math.floor(turn / count) % 2 === 0 ? 1 : 0;
    const ownTime = await move(page, controls.nth(turn % count), 'form[data-calculator]', keys[way]);
    const bareTime = await move(page, page.locator('#bare input'), '#bare', sliders.keys[way]);
    if (turn < WARMING) continue;
    if (ownTime) own.push(ownTime);
    if (bareTime) bare.push(bareTime);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { own, bare };
}

async function measure(browser: Browser, address: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('live-island').first().hover();
  await page.locator('live-island:not([ssr])').first().waitFor();
  await page.evaluate(addBareSlider);
  const times = await timesOn(page, session);
  await page.close();
  return times;
}

const head = ['painted', 'p90', 'bare', 'work', 'p90', 'bare', '× bare', 'frames'];

function summary({ own, bare }: Times): readonly number[] {
  const [work, bareWork] = [quantile(own, 'work', 0.5), quantile(bare, 'work', 0.5)];
  const painted = [quantile(own, 'painted', 0.5), quantile(own, 'painted', 0.9), quantile(bare, 'painted', 0.5)];
  return [...painted, work, quantile(own, 'work', 0.9), bareWork, work / bareWork, work / FRAME];
}

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(9)).join('');

const { address, stop } = await serve('dist');
const browser = await launchChromium();
const everyCalculator = globSync('src/calculators/catalog/*.ts')
  .map((file) => `en/lab/${basename(file, '.ts')}/`)
  .sort();
const given = process.argv.slice(2);
console.log(row('milliseconds', head));
for (const path of given.length > 0 ? given : everyCalculator) {
  const times = await measure(browser, address + path);
  const cells = times.own.length > 0 ? summary(times).map((number) => number.toFixed(1)) : ['nothing'];
  console.log(row(path, cells));
}
await browser.close();
stop();
