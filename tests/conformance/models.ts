import { examClv } from '#domain/clv/exam-clv.ts';
import { type RetentionClvInputs, retentionClv } from '#domain/clv/retention-clv.ts';
import { simpleClv } from '#domain/clv/simple-clv.ts';
import { deliveredValue } from '#domain/satisfaction/delivered-value.ts';
import { disconfirmation } from '#domain/satisfaction/disconfirmation.ts';
import { satisfactionGap } from '#domain/satisfaction/satisfaction-gap.ts';
import { satisfactionRatio } from '#domain/satisfaction/satisfaction-ratio.ts';
import { probabilityModels } from './probability-models.ts';

interface SimpleClvCase {
  readonly avgOrderValue: number;
  readonly ordersPerYear: number;
  readonly grossMargin: number;
  readonly lifespanYears: number;
  readonly cac?: number;
}

/** Reference model names and the domain function behind each, fed with the inputs of a case as JSON has them. */
export const models: Readonly<Record<string, (inputs: never) => unknown>> = {
  ...probabilityModels,
  'clv.simple': ({ avgOrderValue: averageOrderValue, cac: acquisitionCost, ...rest }: SimpleClvCase) =>
    simpleClv({ averageOrderValue, ...(acquisitionCost !== undefined && { acquisitionCost }), ...rest }),
  'clv.exam': examClv,
  'clv.retention.infinite': (inputs: RetentionClvInputs) => ({ clv: retentionClv(inputs) }),
  'clv.retention.finite': (inputs: RetentionClvInputs) => ({ clv: retentionClv(inputs) }),
  'sat.cdv': deliveredValue,
  'sat.disconfirmation': disconfirmation,
  'sat.gap': satisfactionGap,
  'sat.ratio': satisfactionRatio,
};
