/** Quantile of the standard normal distribution that leaves 2.5 % above it, for two-sided intervals of 95 %. */
export const NORMAL_95 = 1.959963984540054;
