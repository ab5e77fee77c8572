/** Prints how long the repeat-buying models take to fit the 2,357 CDNOW customers, and to forecast each of them. */
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import { cdnowCustomers } from '../domain/probability/datasets.ts';

const REPETITIONS = 7;
const WEEKS_AHEAD = 39;

const customers = cdnowCustomers();

function print(name: string, work: () => unknown): void {
  const times = Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const [first = 0, ...later] = times;
  const usual = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? first;
  console.log(`${name.padEnd(24)} first ${first.toFixed(1).padStart(7)} ms, then ${usual.toFixed(1).padStart(7)} ms`);
}

print('BG/NBD fit', () => fitBgNbd(customers));
print('Pareto/NBD fit', () => fitParetoNbd(customers));

const bgNbdFit = fitBgNbd(customers);
const paretoFit = fitParetoNbd(customers);
print('BG/NBD forecast', () => customers.map((own) => bgNbd.conditionalExpected(bgNbdFit, own, WEEKS_AHEAD)));
print('Pareto/NBD forecast', () => customers.map((own) => paretoNbd.conditionalExpected(paretoFit, own, WEEKS_AHEAD)));
