import type { StepText } from '../family.ts';
import type { TakeStep } from '../work.ts';

interface Ratings {
  readonly reliabilityExpected: number;
  readonly reliabilityPerceived: number;
  readonly assuranceExpected: number;
  readonly assurancePerceived: number;
  readonly tangiblesExpected: number;
  readonly tangiblesPerceived: number;
  readonly empathyExpected: number;
  readonly empathyPerceived: number;
  readonly responsivenessExpected: number;
  readonly responsivenessPerceived: number;
}

/** Perception less expectation in each of the five dimensions of service quality, in the order of their names above. */
export const serviceGaps = (ratings: Ratings, step: TakeStep): readonly number[] => [
  step('reliability', ratings.reliabilityPerceived - ratings.reliabilityExpected, 'points'),
  step('assurance', ratings.assurancePerceived - ratings.assuranceExpected, 'points'),
  step('tangibles', ratings.tangiblesPerceived - ratings.tangiblesExpected, 'points'),
  step('empathy', ratings.empathyPerceived - ratings.empathyExpected, 'points'),
  step('responsiveness', ratings.responsivenessPerceived - ratings.responsivenessExpected, 'points'),
];

export const serviceGapsWords = {
  reliability: {
    name: { en: 'Gap in reliability', zh: '可靠性的差距' },
    line: '{reliabilityPerceived} − {reliabilityExpected} = {value}',
  },
  assurance: {
    name: { en: 'Gap in assurance', zh: '保证性的差距' },
    line: '{assurancePerceived} − {assuranceExpected} = {value}',
  },
  tangibles: {
    name: { en: 'Gap in tangibles', zh: '有形性的差距' },
    line: '{tangiblesPerceived} − {tangiblesExpected} = {value}',
  },
  empathy: {
    name: { en: 'Gap in empathy', zh: '移情性的差距' },
    line: '{empathyPerceived} − {empathyExpected} = {value}',
  },
  responsiveness: {
    name: { en: 'Gap in responsiveness', zh: '响应性的差距' },
    line: '{responsivenessPerceived} − {responsivenessExpected} = {value}',
  },
} as const satisfies Readonly<Record<string, StepText>>;
