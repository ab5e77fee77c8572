import { useRef, useState } from 'preact/hooks';
import type { Fault, Layout, Look, Progress, Request, ShownReport, Source } from './messages.ts';
import { runTask } from './run-task.ts';

/** What the learner assumes, as the fields have it: percentages, '' for an empty day. */
export interface Assumptions {
  readonly calibrationEnd: string;
  readonly grossMargin: number;
  readonly yearlyDiscount: number;
  readonly weeks: number;
}

const starting: Assumptions = { calibrationEnd: '', grossMargin: 30, yearlyDiscount: 15, weeks: 52 };

/** The CDNOW file has no header; the published models were fitted to its first 39 weeks. */
const sampleLayout: Layout = {
  delimiter: ' ',
  columns: { customer: 1, date: 2, amount: 4, margin: undefined, header: false },
  dateOrder: 'dayFirst',
  keepDuplicates: true,
};
const sampleAssumptions: Assumptions = { ...starting, calibrationEnd: '1997-09-30' };

/** A report together with the assumptions it was worked out with, which may meanwhile have changed in the fields. */
export interface Finished {
  readonly report: ShownReport;
  readonly assumptions: Assumptions;
}

interface Opened {
  readonly source: Source;
  readonly look: Look;
}

type State = {
  readonly opened?: Opened | undefined;
  readonly finished?: Finished | undefined;
  readonly progress?: Progress | undefined;
  readonly fault?: Fault | undefined;
  readonly cancelled?: boolean;
};

const requestOf = (source: Source, layout: Layout, assumptions: Assumptions, texts: ReportTexts): Request => ({
  task: 'report',
  source,
  layout,
  assumptions: {
    calibrationEnd: assumptions.calibrationEnd === '' ? undefined : assumptions.calibrationEnd,
    grossMargin: assumptions.grossMargin / 100,
    yearlyDiscount: assumptions.yearlyDiscount / 100,
    weeks: assumptions.weeks,
  },
  texts,
});

type ReportTexts = Extract<Request, { readonly task: 'report' }>['texts'];

/** The state of the lab: the file, how it is read, what is assumed, and the work in a worker, one at a time. */
export function useCustomerBase(texts: ReportTexts) {
  const [state, setState] = useState<State>({});
  const [layout, setLayout] = useState(sampleLayout);
  const [assumptions, setAssumptions] = useState(starting);
  const stop = useRef(() => {});

  const run = (request: Request, onDone: (look: Look | undefined, report: ShownReport | undefined) => void): void => {
    stop.current();
    stop.current = runTask(
      request,
      (progress) => setState((now) => ({ ...now, progress })),
      (result) => {
        if (result.answer === 'fault') setState((now) => ({ opened: now.opened, fault: result.fault }));
        else if (result.answer === 'look') onDone(result.look, undefined);
        else onDone(undefined, result.report);
      },
    );
  };

  const work = (source: Source, by: Layout, assumed: Assumptions): void => {
    setState((now) => ({ opened: now.opened, progress: { stage: 'summary', done: 0, total: undefined } }));
    run(requestOf(source, by, assumed, texts), (_, report) => {
      if (report) setState((now) => ({ opened: now.opened, finished: { report, assumptions: assumed } }));
    });
  };

  const look = (source: Source, delimiter: Layout['delimiter'] | undefined, then: (found: Look) => void): void => {
    setState((now) => ({
      opened: now.opened?.source === source ? now.opened : undefined,
      progress: { stage: 'looking', done: 0, total: undefined },
    }));
    run({ task: 'look', source, delimiter }, (found) => {
      if (!found) return;
      setState({ opened: { source, look: found } });
      then(found);
    });
  };

  return {
    ...state,
    layout,
    assumptions,
    setLayout,
    setAssumptions,
    openFile(file: File): void {
      setAssumptions({ ...assumptions, calibrationEnd: '' });
      look({ file }, undefined, (found) => setLayout(found.layout));
    },
    openSample(address: string): void {
      setLayout(sampleLayout);
      setAssumptions(sampleAssumptions);
      look({ address }, sampleLayout.delimiter, () => work({ address }, sampleLayout, sampleAssumptions));
    },
    changeDelimiter(delimiter: Layout['delimiter']): void {
      if (state.opened) look(state.opened.source, delimiter, (found) => setLayout(found.layout));
    },
    work(): void {
      if (state.opened) work(state.opened.source, layout, assumptions);
    },
    cancel(): void {
      stop.current();
      setState((now) => ({ opened: now.opened, cancelled: now.opened !== undefined }));
    },
  };
}
