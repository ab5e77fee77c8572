import { useRef, useState } from 'preact/hooks';
import type { BuyingModelName } from '#domain/customer-base/buying-model-names.ts';
import type {
  Fault,
  Format,
  Layout,
  Look,
  Progress,
  Reply,
  Request,
  RequestedOptions,
  RowRemarks,
  ShownReport,
  Source,
} from './messages.ts';
import { runTask } from './run-task.ts';

/** What the learner assumes, as the fields have it: percentages, '' for an empty day. */
export interface Assumptions {
  readonly calibrationEnd: string;
  readonly model: BuyingModelName;
  readonly grossMargin: number;
  readonly yearlyDiscount: number;
  readonly weeks: number;
}

const starting: Assumptions = {
  calibrationEnd: '',
  model: 'bgNbd',
  grossMargin: 30,
  yearlyDiscount: 15,
  weeks: 52,
};

/** The CDNOW file has no header; the published models were fitted to its first 39 weeks. */
const sampleLayout: Layout = {
  encoding: 'utf-8',
  delimiter: ' ',
  columns: { customer: 1, date: 2, amount: 4, margin: undefined, header: false },
  dates: { order: 'dayFirst', century: undefined, serials: undefined },
  keepDuplicates: true,
};
const sampleAssumptions: Assumptions = { ...starting, calibrationEnd: '1997-09-30' };

/** A report together with the assumptions it was worked out with, which may meanwhile have changed in the fields. */
export interface Finished {
  /** Of the file. */
  readonly name: string;
  readonly report: ShownReport;
  /** How the file was read. */
  readonly layout: Layout;
  readonly assumptions: Assumptions;
}

interface Opened {
  readonly name: string;
  readonly file: Blob;
  readonly look: Look;
}

export interface State {
  readonly opened?: Opened;
  readonly finished?: Finished;
  /** Whether the whole report stands on the page. */
  readonly shown?: boolean;
  readonly progress?: Progress;
  /** Why there is no report, or why the file of that name was not opened. */
  readonly fault?: {
    readonly fault: Fault;
    readonly name?: string | undefined;
    readonly remarks?: RowRemarks | undefined;
  };
  readonly cancelled?: boolean;
}

type Texts = Extract<Request, { readonly task: 'report' }>['texts'];
type Looked = Extract<Reply, { readonly answer: 'look' }>;

const optionsOf = (assumptions: Assumptions): RequestedOptions => ({
  calibrationEnd: assumptions.calibrationEnd === '' ? undefined : assumptions.calibrationEnd,
  model: assumptions.model,
  grossMargin: assumptions.grossMargin / 100,
  yearlyDiscount: assumptions.yearlyDiscount / 100,
  weeks: assumptions.weeks,
});

/** What stays when something new is tried: the file that is open and its report. */
const kept = ({ opened, finished, shown }: State): State => ({
  ...(opened && { opened }),
  ...(finished && { finished, shown: shown ?? false }),
});
const withoutReport = ({ opened }: State): State => (opened ? { opened } : {});

/** The state of the lab: the file, how it is read, what is assumed, and the work in a worker, one at a time. */
export function useCustomerBase(texts: Texts) {
  const [state, setState] = useState<State>({});
  const [layout, setLayout] = useState(sampleLayout);
  const [assumptions, setAssumptions] = useState(starting);
  const stop = useRef(() => {});

  const run = (request: Request, name: string | undefined, onDone: (reply: Reply) => void): void => {
    stop.current();
    stop.current = runTask(
      request,
      (progress) => setState((now) => ({ ...now, progress })),
      (reply) => {
        if (reply.answer !== 'fault') onDone(reply);
        else setState((now) => ({ ...kept(now), fault: { fault: reply.fault, name, remarks: reply.remarks } }));
      },
    );
  };

  const work = (name: string, file: Blob, by: Layout, assumed: Assumptions): void => {
    setState((now) => ({ ...withoutReport(now), progress: { stage: 'summary', done: 0, total: undefined } }));
    run({ task: 'report', file, layout: by, options: optionsOf(assumed), texts }, undefined, (reply) => {
      if (reply.answer !== 'report') return;
      setState((now) => ({
        ...withoutReport(now),
        finished: { name, report: reply.report, layout: by, assumptions: assumed },
      }));
    });
  };

  /** Nothing that is open gives way before the new file could be read. */
  const look = (source: Source, name: string, format: Partial<Format>, then: (looked: Looked) => void): void => {
    setState((now) => ({ ...kept(now), progress: { stage: 'looking', done: 0, total: undefined } }));
    run({ task: 'look', source, format }, name, (reply) => {
      if (reply.answer !== 'look') return;
      setState({ opened: { name, file: reply.file, look: reply.look } });
      then(reply);
    });
  };

  return {
    ...state,
    layout,
    assumptions,
    setLayout,
    setAssumptions,
    openFile(file: File): void {
      look({ file }, file.name, {}, (looked) => {
        setLayout(looked.look.layout);
        setAssumptions((now) => ({ ...now, calibrationEnd: '' }));
      });
    },
    openSample(address: string): void {
      look({ address }, texts.source.sampleName, sampleLayout, ({ file }) => {
        setLayout(sampleLayout);
        setAssumptions(sampleAssumptions);
        work(texts.source.sampleName, file, sampleLayout, sampleAssumptions);
      });
    },
    /** Cuts the file anew; an encoding that is chosen stays, a separator is recognised again unless it is chosen. */
    changeFormat(format: Partial<Format>): void {
      const { opened } = state;
      if (opened) look({ file: opened.file }, opened.name, format, ({ look: found }) => setLayout(found.layout));
    },
    work(): void {
      if (state.opened) work(state.opened.name, state.opened.file, layout, assumptions);
    },
    noteShown(report: Finished): void {
      setState((now) => (now.finished === report ? { ...now, shown: true } : now));
    },
    cancel(): void {
      stop.current();
      setState((now) => ({ ...kept(now), cancelled: now.opened !== undefined }));
    },
  };
}
