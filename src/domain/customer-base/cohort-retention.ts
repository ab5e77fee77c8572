import { requireSome } from '#domain/model-error.ts';
import { least } from '#domain/statistics/extremes.ts';
import type { BaseTransaction } from './read-transactions.ts';

export type CohortPeriod = 'month' | 'quarter' | 'year';

export interface Cohort {
  /** As in 1997-01, 1997-Q1 or 1997. */
  readonly period: string;
  readonly size: number;
  /** Customers of the cohort who bought in its own period (all of them) and in each later one, until the last of the data. */
  readonly active: readonly number[];
}

/** Months in a period. */
const MONTHS = { month: 1, quarter: 3, year: 12 };
const MOST_PERIODS = 18;

/**
 * Counts of each cohort's customers who bought again, period by period. A cohort is who first bought in one period.
 *
 *     retention_k = active_k / size
 *
 * A customer who pauses and comes back counts in the later period again, so the numbers can rise.
 *
 * @throws ModelError `noData` without transactions
 */
export function cohortRetention(transactions: readonly BaseTransaction[], period: CohortPeriod): Cohort[] {
  requireSome('transactions', transactions);
  const index = (date: string) => Math.floor(monthIndex(date) / MONTHS[period]);
  const last = transactions.reduce((latest, { date }) => Math.max(latest, index(date)), 0);
  const byCustomer = Map.groupBy(transactions, ({ customer }) => customer);
  const activity = [...byCustomer.values()].map((own) => [...new Set(own.map(({ date }) => index(date)))]);
  const cohorts = Map.groupBy(activity, (periods) => least(periods));
  return [...cohorts]
    .sort(([a], [b]) => a - b)
    .map(([start, members]) => {
      const active = new Array<number>(last - start + 1).fill(0);
      for (const periods of members) for (const each of periods) active[each - start] = (active[each - start] ?? 0) + 1;
      return { period: periodName(start, period), size: members.length, active };
    });
}

/** The shortest period that cuts the data into no more columns than a table can show. */
export function suitablePeriod(firstDay: string, lastDay: string): CohortPeriod {
  const months = monthIndex(lastDay) - monthIndex(firstDay) + 1;
  if (months <= MOST_PERIODS) return 'month';
  return months <= MOST_PERIODS * MONTHS.quarter ? 'quarter' : 'year';
}

const monthIndex = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function periodName(index: number, period: CohortPeriod): string {
  const month = index * MONTHS[period];
  const year = Math.floor(month / 12);
  if (period === 'year') return String(year);
  return period === 'quarter'
    ? `${year}-Q${(month % 12) / 3 + 1}`
    : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
