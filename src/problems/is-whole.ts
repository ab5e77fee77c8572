/** Whether a number is whole, but for the last digits that a computer gets wrong. */
export const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
