import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves dist/ for the time of the tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is empty; run `npm run build` first.');
  const { address, stop } = await serve('dist');
  project.provide('address', address.replace(/\/$/, ''));
  return stop;
}
