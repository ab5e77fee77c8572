/** The models of repeat buying without a contract that the lab fits. */
export const buyingModelNames = ['bgNbd', 'paretoNbd'] as const;
export type BuyingModelName = (typeof buyingModelNames)[number];
