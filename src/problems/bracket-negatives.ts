const negativeAfterSign = /([+−×÷] )(−¥?\d[\d,.]*(?:%|元)?)/g;

/** Puts brackets round every negative number that follows a sign of arithmetic: `2 × −3` becomes `2 × (−3)`. */
export const bracketNegatives = (line: string): string => line.replace(negativeAfterSign, '$1($2)');
