import type { Progress, Reply, Request } from './messages.ts';

type Result = Exclude<Reply, { readonly answer: 'progress' }>;

/**
 * Hands a request to a worker of its own.
 *
 * @returns a function that stops the work; nothing is reported afterwards
 */
export function runTask(
  request: Request,
  onProgress: (progress: Progress) => void,
  onResult: (result: Result) => void,
): () => void {
  const worker = new Worker(new URL('../customer-base-worker.ts', import.meta.url), { type: 'module' });
  const finish = (result: Result): void => {
    worker.terminate();
    onResult(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.answer === 'progress') onProgress(data.progress);
    else finish(data);
  });
  worker.addEventListener('error', () => finish({ answer: 'fault', fault: 'failed' }));
  worker.postMessage(request);
  return () => worker.terminate();
}
