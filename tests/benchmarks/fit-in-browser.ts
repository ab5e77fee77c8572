/**
 * Prints how long BG/NBD and Pareto/NBD take to fit the 2,357 CDNOW customers in a worker of Chromium, how long the page
 * takes from the click on its button to the result (for which dist/ must have been built), and how long scipy takes for
 * the same likelihoods, where python3 has it: `node tests/benchmarks/fit-in-browser.ts`. Least times of several fits; for
 * scipy processor time. The ratio compares ways of working, not languages: here derivatives are formulas and equal
 * histories are counted once, there derivatives are numerical and every customer is a row.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { cdnowCustomers } from '../domain/probability/datasets.ts';

const REPETITIONS = 7;

interface Timing {
  readonly milliseconds: number;
  readonly parameters: readonly number[];
}
type Timings = Readonly<Record<string, Timing>>;

/** What a worker does: it fits each model several times to the customers that it is sent. */
const workerScript = `
  import { fitBgNbd } from '/src/domain/probability/bg-nbd-fit.ts';
  import { fitParetoNbd } from '/src/domain/probability/pareto-nbd-fit.ts';
  const timed = (fit, customers) => {
    let found;
    const times = Array.from({ length: ${REPETITIONS} }, () => {
      const start = performance.now();
      found = fit(customers);
      return performance.now() - start;
    });
    const { logLikelihood, logCovariance, ...parameters } = found;
    return { milliseconds: Math.min(...times), parameters: Object.values(parameters) };
  };
  onmessage = ({ data }) =>
    postMessage({ 'BG/NBD': timed(fitBgNbd, data), 'Pareto/NBD': timed(fitParetoNbd, data) });
`;

/** A module as a browser reads it: without types, and with addresses in place of the layers' names. */
function browserModule(path: string): string {
  if (path === '/worker.js') return workerScript;
  return stripTypeScriptTypes(readFileSync(`.${path}`, 'utf8')).replaceAll("'#domain/", "'/src/domain/");
}

/** Serves the domain to a browser as it stands in src/. */
function serveSources(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('content-type', path === '/' ? 'text/html' : 'text/javascript');
    response.end(path === '/' || path === '/favicon.ico' ? '' : browserModule(path));
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      resolve({ address: `http://localhost:${port}/`, stop: () => server.close() });
    });
  });
}

const customers = cdnowCustomers();

const inWorker = (page: Page): Promise<Timings> =>
  page.evaluate(
    (rows) =>
      new Promise((resolve) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage(rows);
      }),
    customers.map(({ x, tx, T }) => ({ x, tx, T })),
  );

/** From the click to the result on the page: loading the worker and the sample, the fit, the forecast of each customer. */
async function onPage(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.locator('astro-island:not([ssr]) .fitting').waitFor();
  const start = performance.now();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await page.locator('.fitting .state [role=status]', { hasText: 'Done' }).waitFor();
  return performance.now() - start;
}

function withScipy(): Timings | undefined {
  const script = new URL('fit-with-scipy.py', import.meta.url).pathname;
  const input = customers.map(({ x, tx, T }) => [x, tx, T].join(',')).join('\n');
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [script], { input, encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout);
  }
  return undefined;
}

const show = (timing: Timing | undefined): string =>
  timing === undefined
    ? 'not available'
    : `${timing.milliseconds.toFixed(1)} ms (${timing.parameters.map((value) => value.toFixed(3)).join(' ')})`;

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const sources = await serveSources();
await page.goto(sources.address);
const worker = await inWorker(page);
sources.stop();
const scipy = withScipy();
for (const [name, path] of Object.entries({ 'BG/NBD': 'bg-nbd', 'Pareto/NBD': 'pareto-nbd' })) {
  console.log(`${name}, fit in a worker of Chromium: ${show(worker[name])}`);
  console.log(`${name}, fit with scipy:               ${show(scipy?.[name])}`);
  const [own, other] = [worker[name]?.milliseconds, scipy?.[name]?.milliseconds];
  if (own !== undefined && other !== undefined)
    console.log(`${name}, scipy / Chromium:              ${(other / own).toFixed(1)}`);
  if (existsSync('dist/index.html')) {
    const site = await serve('dist');
    const wait = await onPage(page, `${site.address}en/lab/${path}/`);
    console.log(`${name}, from the click to the page:    ${wait.toFixed(0)} ms`);
    site.stop();
  }
}
await browser.close();
