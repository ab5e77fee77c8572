import { fitTable } from '#fitting/fit-table.ts';
import { loadModel } from '#fitting/load-model.ts';
import type { FitReply, FitRequest, Source } from './fitting/messages.ts';

/** Progress is told no more often than an eye can follow. */
const PROGRESS_INTERVAL = 50;

const reply = (message: FitReply): void => self.postMessage(message);

/** The text of a table; undefined when a sample could not be loaded. */
async function textOf(source: Source): Promise<string | undefined> {
  if ('text' in source) return source.text;
  const response = await fetch(source.address).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

async function work({ model: id, source, settings }: FitRequest): Promise<FitReply> {
  const [model, text] = await Promise.all([loadModel(id), textOf(source)]);
  if (text === undefined) return { answer: 'fault', fault: 'noSample' };
  let told = -Infinity;
  const outcome = fitTable(model, text, settings, {
    onProgress: (progress) => {
      if (performance.now() - told < PROGRESS_INTERVAL) return;
      told = performance.now();
      reply({ answer: 'progress', progress });
    },
  });
  return { answer: 'outcome', outcome };
}

self.addEventListener('message', ({ data }: MessageEvent<FitRequest>) => {
  work(data).then(reply, () => reply({ answer: 'fault', fault: 'failed' }));
});
