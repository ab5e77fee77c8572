import { useRef, useState } from 'preact/hooks';
import type { FitOutcome, FitProgress, FitReport } from '#fitting/fit-table.ts';
import type { FitReply, FitRequest } from './messages.ts';
import { runFit } from './run-fit.ts';

/** A result, and the sample it came from; undefined for the learner's own table. */
export interface Fitted {
  readonly report: FitReport;
  readonly sample: string | undefined;
}

type Trouble = Exclude<FitOutcome, { readonly outcome: 'fitted' }> | Extract<FitReply, { readonly answer: 'fault' }>;

/** Where the page stands. The last result stays until there is a better one. */
export type Phase =
  | { readonly phase: 'still' | 'stopped' | 'done' }
  | { readonly phase: 'working'; readonly progress: FitProgress | undefined }
  | { readonly phase: 'trouble'; readonly trouble: Trouble };

/** The result on the page, and the work in a worker, one at a time. */
export function useFit(initial: Fitted) {
  const [fitted, setFitted] = useState(initial);
  const [now, setNow] = useState<Phase>({ phase: 'still' });
  const stop = useRef(() => {});
  return {
    fitted,
    now,
    start(request: FitRequest, sample: string | undefined): void {
      stop.current();
      setNow({ phase: 'working', progress: undefined });
      stop.current = runFit(
        request,
        (progress) => setNow({ phase: 'working', progress }),
        (result) => {
          if (result.answer === 'fault') setNow({ phase: 'trouble', trouble: result });
          else if (result.outcome.outcome !== 'fitted') setNow({ phase: 'trouble', trouble: result.outcome });
          else {
            setFitted({ report: result.outcome.report, sample });
            setNow({ phase: 'done' });
          }
        },
      );
    },
    cancel(): void {
      stop.current();
      setNow({ phase: 'stopped' });
    },
  };
}
