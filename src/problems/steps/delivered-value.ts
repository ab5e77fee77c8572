import type { StepText } from '../family.ts';
import type { TakeStep } from '../work.ts';

interface Offer {
  readonly aProduct: number;
  readonly aService: number;
  readonly aPersonnel: number;
  readonly aImage: number;
  readonly aMoney: number;
  readonly aTime: number;
  readonly aEnergy: number;
  readonly aPsychic: number;
}

/** The offer beside the one that is asked about. */
export const otherOffer = {
  bProduct: 580,
  bService: 90,
  bPersonnel: 50,
  bImage: 140,
  bMoney: 540,
  bTime: 70,
  bEnergy: 30,
  bPsychic: 50,
} as const;

/** What a buyer gets from an offer and what the buyer gives for it, four parts each. */
export function offerTotals(offer: Offer, step: TakeStep) {
  const value = step('totalValue', offer.aProduct + offer.aService + offer.aPersonnel + offer.aImage, 'money');
  const cost = step('totalCost', offer.aMoney + offer.aTime + offer.aEnergy + offer.aPsychic, 'money');
  return { value, cost };
}

export const offerTotalsWords = {
  totalValue: {
    name: { en: 'Total customer value', zh: '顾客总价值' },
    line: '{aProduct} + {aService} + {aPersonnel} + {aImage} = {value}',
  },
  totalCost: {
    name: { en: 'Total customer cost', zh: '顾客总成本' },
    line: '{aMoney} + {aTime} + {aEnergy} + {aPsychic} = {value}',
  },
} as const satisfies Readonly<Record<string, StepText>>;
