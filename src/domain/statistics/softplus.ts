/** ln(1 + eˣ) without overflow; 0 for x = −∞. Its derivative is the logistic function. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
