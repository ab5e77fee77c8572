import { readFileSync } from 'node:fs';
import { agrees, isRecord, type Tolerance } from './compare.ts';
import { type Case, isCaseList, suites } from './suites.ts';

/** Typed numbers are compared relative to their size. */
const READING_TOLERANCE = 1e-9;

/** One failure as it is printed. */
interface Failure {
  readonly id: string;
  readonly expected: unknown;
  readonly got: unknown;
}

async function check(record: Case): Promise<Failure | undefined> {
  const { suite = 'model', id } = record;
  const expected = expectedOf(record);
  try {
    const run = suites[suite];
    if (!run) throw new Error(`no suite ${suite}`);
    const got = await run(record);
    return agrees(got, expected, toleranceOf(record)) ? undefined : { id, expected, got };
  } catch (error) {
    return { id, expected, got: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A number that is expected without a unit must be read without one. */
function expectedOf({ suite, expected }: Case): unknown {
  return suite === 'number' && isRecord(expected) ? { unit: undefined, ...expected } : expected;
}

function toleranceOf({ suite, expected, tolerance = 0 }: Case): Tolerance {
  if (suite !== 'number' || !isRecord(expected)) return tolerance;
  const values = [expected.value, expected.values].flat().filter((value) => typeof value === 'number');
  return READING_TOLERANCE * Math.max(0, ...values.map(Math.abs));
}

async function runFile(file: string): Promise<{ readonly passed: number; readonly failures: readonly Failure[] }> {
  const records: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isCaseList(records)) throw new Error('not a list of cases with id and expected');
  const results = await Promise.all(records.map(check));
  const failures = results.filter((failure) => failure !== undefined);
  return { passed: records.length - failures.length, failures };
}

/** Runs every file, prints each failure and the totals, and returns whether all is well. */
async function runFiles(files: readonly string[]): Promise<boolean> {
  let [passed, failed, unreadable] = [0, 0, 0];
  for (const file of files) {
    try {
      const results = await runFile(file);
      for (const { id, expected, got } of results.failures)
        console.log(`${id}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`);
      failed += results.failures.length;
      passed += results.passed;
    } catch (error) {
      console.log(`${file}: ${sentenceOf(error)}`);
      unreadable += 1;
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed + unreadable === 0;
}

if (!(await runFiles(process.argv.slice(2)))) process.exitCode = 1;
