/** An amount to two decimals, as amounts of money are written in a line. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;
