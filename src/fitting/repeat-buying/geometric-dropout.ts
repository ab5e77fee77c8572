import type { BuyingModel } from '#domain/customer-base/buying-model.ts';
import { bgNbdGrowth } from '#domain/probability/bg-nbd-growth.ts';
import type { GeometricDropoutParameters } from '#domain/probability/geometric-dropout.ts';
import type { GeometricDropoutFit } from '#domain/probability/geometric-dropout-fit.ts';
import type { FitOptions } from '#domain/probability/maximum-likelihood.ts';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';
import type { Sample } from '../define-model.ts';
import { buyingLabels, gammaPurchases } from './buying-words.ts';
import { defineBuying } from './define-buying.ts';

/** In what models differ whose customers drop out at a purchase. */
interface Definition {
  readonly id: string;
  readonly published: Sample['published'];
  /** Chances to drop out beyond one per repeat purchase. */
  readonly extraChances: number;
  fit(histories: readonly PurchaseHistory[], options: FitOptions): GeometricDropoutFit;
  pAlive(parameters: GeometricDropoutParameters, history: PurchaseHistory): number;
  pmf(parameters: GeometricDropoutParameters, x: number, t: number): number;
}

/** A model of repeat buying in which a customer may drop out at a purchase, with a probability p ~ Beta(a, b). */
export const defineGeometricDropout = ({ id, published, extraChances, fit, pAlive, pmf }: Definition) =>
  defineBuying({
    id,
    published,
    symbols: { r: 'r', alpha: 'α', a: 'a', b: 'b', rate: 'r/α', dropout: 'a/(a+b)' },
    parameters: ['r', 'alpha', 'a', 'b'],
    shares: ['dropout'],
    fit,
    estimates: ({ r, alpha, a, b }) => ({ r, alpha, a, b, rate: r / alpha, dropout: a / (a + b) }),
    buying: (found): BuyingModel => ({
      fit: found,
      pAlive: (history) => pAlive(found, history),
      // a customer alive has passed up every chance to drop out
      growth: bgNbdGrowth({ ...found, b: found.b + extraChances }),
      scale: found.alpha,
      pmf: (x, t) => pmf(found, x, t),
    }),
  });

/** Words that these models share. */
export const geometricLabels = {
  ...buyingLabels,
  ...gammaPurchases.labels,
  a: { en: 'with b: how the probability of dropping out is spread', zh: '与b一起决定流失概率的分布' },
  b: { en: 'with a: how the probability of dropping out is spread', zh: '与a一起决定流失概率的分布' },
} as const;

export const independentDropout = {
  en: 'λ and p are independent, and do not change with time.',
  zh: 'λ与p相互独立，也不随时间变化。',
} as const;
