import { customerBaseReport } from '#domain/customer-base/customer-base-report.ts';
import { daySpan } from '#domain/customer-base/customer-records.ts';
import { type ReadTransactions, readTransactions } from '#domain/customer-base/read-transactions.ts';
import { dayNumber } from '#domain/probability/day-number.ts';
import { lookAt } from './customer-base/look-at.ts';
import type { Progress, Reply, Request } from './customer-base/messages.ts';
import { openSource } from './customer-base/open-source.ts';
import { rowRemarks } from './customer-base/row-remarks.ts';
import { shownReport } from './customer-base/shown-report.ts';
import { SourceFault } from './customer-base/source-fault.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Progress is told no more often than an eye can follow. */
const PROGRESS_INTERVAL = 50;

const reply = (message: Reply): void => self.postMessage(message);

function progressTeller(): (stage: Progress['stage'], done: number, total: number | undefined) => void {
  let told = -Infinity;
  return (stage, done, total) => {
    if (performance.now() - told < PROGRESS_INTERVAL) return;
    told = performance.now();
    reply({ answer: 'progress', progress: { stage, done, total } });
  };
}

/** The day until which the models are fitted: the chosen one, else the end of the first two thirds. */
function calibrationEndOf({ transactions }: ReadTransactions, chosen: string | undefined): string {
  const [first, last] = daySpan(transactions);
  if (chosen !== undefined) return chosen > last ? last : chosen;
  const day = dayNumber(first) + Math.round(((dayNumber(last) - dayNumber(first)) * 2) / 3);
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

async function work(request: Request): Promise<Reply> {
  if (request.task === 'look') {
    const opened = await openSource(request.source, request.format);
    return { answer: 'look', look: lookAt(opened), file: opened.file };
  }
  const { layout, options, texts } = request;
  const { customer, date, amount } = layout.columns;
  if (new Set([customer, date, amount]).size < 3) throw new SourceFault('sameColumn');
  const { rows } = await openSource({ file: request.file }, layout);
  const read = readTransactions(rows, layout);
  if (read.rows === 0) throw new SourceFault('empty');
  if (read.transactions.length === 0) return { answer: 'fault', fault: 'noPurchases', remarks: rowRemarks(read) };
  const assumed = { ...options, calibrationEnd: calibrationEndOf(read, options.calibrationEnd) };
  const report = customerBaseReport(read.transactions, assumed, progressTeller());
  return { answer: 'report', report: shownReport(report, read, assumed, texts) };
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  work(data).then(reply, (error: unknown) => {
    reply({ answer: 'fault', fault: error instanceof SourceFault ? error.fault : 'failed' });
  });
});
