import type { TwoFirms } from '#domain/market/two-firms.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { Mark } from '#ui/Mark.tsx';
import { spreadLabels } from '#ui/spread-labels.ts';
import { niceTicks } from '#ui/ticks.ts';

interface Props {
  readonly firms: TwoFirms;
  readonly names: { readonly transaction: string; readonly relationship: string };
  readonly money: (yuan: number) => string;
  readonly year: (year: number) => string;
  /** What stands at the crossing; undefined when the relationship firm is not ahead at the end. */
  readonly crossing: string | undefined;
  readonly describedBy: string;
  readonly language: TextLanguage;
}

const decimals = (value: number): string => value.toFixed(2);

/** The area between the lines in pieces, each with the hue of the firm that is ahead in it. */
function areas(firms: TwoFirms, toX: (quarter: number) => number, toY: (profit: number) => number) {
  const path = { transaction: '', relationship: '' };
  const point = (x: number, y: number): string => `${decimals(toX(x))} ${decimals(toY(y))}`;
  for (let quarter = 0; quarter + 1 < firms.transaction.length; quarter += 1) {
    const [t0, t1] = [firms.transaction[quarter] ?? 0, firms.transaction[quarter + 1] ?? 0];
    const [r0, r1] = [firms.relationship[quarter] ?? 0, firms.relationship[quarter + 1] ?? 0];
    const [before, after] = [r0 - t0, r1 - t1];
    const ahead = (gap: number): keyof typeof path => (gap >= 0 ? 'relationship' : 'transaction');
    if (before * after >= 0) {
      path[ahead(before + after)] +=
        `M${point(quarter, r0)}L${point(quarter + 1, r1)}L${point(quarter + 1, t1)}L${point(quarter, t0)}Z`;
      continue;
    }
    const share = before / (before - after);
    const meeting = point(quarter + share, r0 + share * (r1 - r0));
    path[ahead(before)] += `M${point(quarter, r0)}L${meeting}L${point(quarter, t0)}Z`;
    path[ahead(after)] += `M${meeting}L${point(quarter + 1, r1)}L${point(quarter + 1, t1)}Z`;
  }
  return path;
}

/** Ten years of two firms: dashed and warm against solid and cool, the number on the picture, the crossing said in words. */
export function TwoFirmsChart({ firms, names, money, year, crossing, describedBy }: Props) {
  const { transaction, relationship, aheadFrom } = firms;
  const last = transaction.length - 1;
  const all = [...transaction, ...relationship];
  const highest = Math.max(2_000_000, ...all) * 1.18;
  const lowest = Math.min(-300_000, ...all) * 1.12;
  const toX = (quarter: number): number => (quarter / last) * 100;
  const toY = (profit: number): number => ((highest - profit) / (highest - lowest)) * 100;
  const path = (profits: readonly number[]): string =>
    `M${profits.map((profit, quarter) => `${decimals(toX(quarter))} ${decimals(toY(profit))}`).join('L')}`;
  const fill = areas(firms, toX, toY);
  const ticks = niceTicks(0, highest * 0.86, 4).filter((tick) => tick > 0 && tick < highest * 0.86);
  const ends = [
    { firm: 'transaction' as const, profit: transaction[last] ?? 0 },
    { firm: 'relationship' as const, profit: relationship[last] ?? 0 },
  ];
  const upper = Math.max(...ends.map(({ profit }) => profit));
  const besideLine = ends.map(({ profit }) => toY(profit) + (profit === upper ? -9 : 16));
  const heights = spreadLabels(besideLine, 19, 9, 84);
  return (
    <div class="plot" role="img" aria-labelledby={describedBy}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="fl-r" d={fill.relationship} />
        <path class="fl-t" d={fill.transaction} />
        {ticks.map((tick) => (
          <line class="grid" x1="0" x2="100" y1={toY(tick)} y2={toY(tick)} />
        ))}
        <line class="zero" x1="0" x2="100" y1={toY(0)} y2={toY(0)} />
        <path class="ln-t" d={path(transaction)} />
        <path class="ln-r" d={path(relationship)} />
      </svg>
      <div aria-hidden="true">
        {[0, ...ticks].map((tick) => (
          <span class={`lb axis yt${toY(tick) < 48 ? ' hi' : ''}`} style={{ '--x': 0, '--y': toY(tick) }}>
            {money(tick)}
          </span>
        ))}
        {Array.from({ length: 10 }, (_, index) => (
          <span class={`lb axis xt${index % 2 === 0 ? ' odd' : ''}`} style={{ '--x': toX(index * 4 + 2), '--y': 100 }}>
            {year(index + 1)}
          </span>
        ))}
        {aheadFrom !== undefined && crossing !== undefined && (
          <>
            <span
              class={`cross${aheadFrom > last * 0.55 ? ' back' : ''}`}
              style={{ '--x': toX(aheadFrom), '--y': toY(relationship[aheadFrom] ?? 0) }}
            >
              {crossing}
            </span>
            <i class="dot full rl-c" style={{ '--x': toX(aheadFrom), '--y': toY(relationship[aheadFrom] ?? 0) }} />
          </>
        )}
        {ends.map(({ firm, profit }, index) => (
          <span
            class={`lb end ${firm === 'transaction' ? 'tx-c' : 'rl-c'}`}
            style={{ '--x': 100, '--y': heights[index] ?? 0 }}
          >
            <Mark name={firm} /> {names[firm]}
            <b>{money(profit)}</b>
          </span>
        ))}
      </div>
    </div>
  );
}
