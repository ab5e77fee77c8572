import { sum } from '#domain/statistics/sum.ts';
import { type DiscountedFlowsInputs, discountedFlows } from './discounted-flows.ts';

/**
 * Net present value of cash flows.
 *
 *     NPV = Σ flow_k / (1+i)^(k + offset)
 *
 * With timing `end` this is a spreadsheet's NPV(): it discounts the first flow too, so an outlay made now stays
 * outside.
 *
 * @param inputs as in `discountedFlows`
 * @throws ModelError `noData` without flows; `outOfRange`
 */
export function netPresentValue(inputs: DiscountedFlowsInputs): number {
  return sum(discountedFlows(inputs).map((flow) => flow.presentValue));
}
