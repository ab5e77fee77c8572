import type { FitProgress } from '#fitting/fit-table.ts';
import type { FitReply, FitRequest } from './messages.ts';

type Result = Exclude<FitReply, { readonly answer: 'progress' }>;

/**
 * Hands a table to a worker of its own.
 *
 * @returns a function that stops the work; nothing is reported afterwards
 */
export function runFit(
  request: FitRequest,
  onProgress: (progress: FitProgress) => void,
  onResult: (result: Result) => void,
): () => void {
  const worker = new Worker(new URL('../fitting-worker.ts', import.meta.url), { type: 'module' });
  const finish = (result: Result): void => {
    worker.terminate();
    onResult(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FitReply>) => {
    if (data.answer === 'progress') onProgress(data.progress);
    else finish(data);
  });
  worker.addEventListener('error', () => finish({ answer: 'fault', fault: 'failed' }));
  worker.postMessage(request);
  return () => worker.terminate();
}
