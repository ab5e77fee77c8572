/** What a reader may change about the market that both firms share. */
export interface TwoFirmsInputs {
  /** Share of the relationship firm's customers who are still there a year later, 0 to 1. */
  readonly retention: number;
  /** Money it costs to win one customer, > 0. */
  readonly acquisitionCost: number;
  /** New customers that each existing one brings in a year, >= 0. */
  readonly referrals: number;
}

export interface TwoFirms {
  /** Cumulative profit at the end of each quarter, from quarter 0. */
  readonly transaction: readonly number[];
  readonly relationship: readonly number[];
  /** First quarter from which the relationship firm is ahead for good; undefined when it is not ahead at the end. */
  readonly aheadFrom: number | undefined;
}

/** Illustrative constants: money of one invented market, the same for both firms. */
export const twoFirmsAssumptions = {
  quarters: 40,
  /** Margin per customer and quarter. */
  margin: 180,
  /** What either firm spends a year. */
  yearlyBudget: 400_000,
  /** What the relationship firm spends at the start on records and training. */
  setUp: 200_000,
  /** What it spends a quarter to serve each customer it has kept. */
  service: 115,
  /** Yearly retention of the transaction firm, which does nothing for it. */
  transactionRetention: 0.4,
} as const;

/** Quarterly share kept when a yearly share is kept evenly. */
const perQuarter = (yearly: number): number => yearly ** 0.25;

/** Two campaigns a year take the whole budget; between them nothing is done. */
function transactionFirm({ acquisitionCost }: TwoFirmsInputs): number[] {
  const { quarters, margin, yearlyBudget, transactionRetention } = twoFirmsAssumptions;
  const profit = [0];
  let customers = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const campaign = quarter % 2 === 0 ? yearlyBudget / 2 : 0;
    customers = customers * perQuarter(transactionRetention) + campaign / acquisitionCost;
    profit.push((profit.at(-1) ?? 0) + customers * margin - campaign);
  }
  return profit;
}

/** Service to those who stayed comes first; what is left of the budget wins new customers. */
function relationshipFirm({ retention, acquisitionCost, referrals }: TwoFirmsInputs): number[] {
  const { quarters, margin, yearlyBudget, setUp, service } = twoFirmsAssumptions;
  const budget = yearlyBudget / 4;
  const profit = [-setUp];
  let customers = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const kept = customers * perQuarter(retention);
    const served = Math.min(budget, kept * service);
    customers = kept + (budget - served) / acquisitionCost + (kept * referrals) / 4;
    profit.push((profit.at(-1) ?? 0) + customers * margin - budget);
  }
  return profit;
}

function aheadFrom(transaction: readonly number[], relationship: readonly number[]): number | undefined {
  const behind = transaction.findLastIndex((profit, quarter) => (relationship[quarter] ?? 0) < profit);
  return behind === transaction.length - 1 ? undefined : behind + 1;
}

/**
 * Ten years of two firms with one budget: one spends it on campaigns, the other serves its customers first.
 * A teaching model with illustrative constants, not discounted; for some inputs the transaction firm wins.
 */
export function twoFirms(inputs: TwoFirmsInputs): TwoFirms {
  const transaction = transactionFirm(inputs);
  const relationship = relationshipFirm(inputs);
  return { transaction, relationship, aheadFrom: aheadFrom(transaction, relationship) };
}
