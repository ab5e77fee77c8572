import { requireAbove, requireRange, requireSome } from '#domain/model-error.ts';

/** When the first flow falls: now, half a period from now, or a period from now as in a spreadsheet's NPV(). */
export type FlowTiming = 'begin' | 'mid' | 'end';

export interface DiscountedFlowsInputs {
  readonly rate: number;
  readonly flows: readonly number[];
  readonly timing: FlowTiming;
}

export interface DiscountedFlow {
  readonly time: number;
  readonly flow: number;
  readonly discountFactor: number;
  readonly presentValue: number;
}

const firstTime: Readonly<Record<FlowTiming, number>> = { begin: 0, mid: 0.5, end: 1 };

/**
 * Each cash flow with its date, discount factor and present value.
 *
 *     present value_k = flow_k / (1+i)^(k + offset)        k = 0, 1, …; offset 0 begin, 0.5 mid, 1 end
 *
 * @param rate  i per period, > -1
 * @param flows money, one per period; payments are negative
 * @throws ModelError `noData` without flows; `outOfRange`
 */
export function discountedFlows({ rate, flows, timing }: DiscountedFlowsInputs): DiscountedFlow[] {
  requireAbove('rate', rate, -1);
  requireSome('flows', flows);
  return flows.map((flow, index) => {
    requireRange('flows', flow);
    const time = index + firstTime[timing];
    const discountFactor = (1 + rate) ** -time;
    return { time, flow, discountFactor, presentValue: flow * discountFactor };
  });
}
