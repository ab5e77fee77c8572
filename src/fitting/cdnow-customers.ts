/**
 * The customers of CDNOW over the 39 weeks to which the published models were fitted, from the record of their purchases. In the
 * summary that circulates with the models times are rounded to two decimals of a week, which moves the third decimal of
 * estimates where a likelihood is flat.
 */
export const cdnowCustomers = { id: 'cdnow', dataset: 'cdnow', purchasesUntil: '1997-09-30' } as const;
