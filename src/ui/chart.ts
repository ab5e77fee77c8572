/** How a line or bar is drawn: the two firms keep their hues, everything else is ink. */
export type Voice = 'ink' | 'ghost' | 'transaction' | 'relationship';

export interface LineSeries {
  readonly id: string;
  readonly voice: Voice;
  /** x ascending */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly voice: Voice;
}

export interface Bar {
  readonly id: string;
  readonly voice: Voice;
  /** Stacked from zero in the order given. */
  readonly parts: readonly { readonly id: string; readonly value: number }[];
}

export const lineClass: Record<Voice, string> = {
  ink: 'ln-k',
  ghost: 'ln-g',
  transaction: 'ln-t',
  relationship: 'ln-r',
};
export const colourClass: Record<Voice, string> = { ink: '', ghost: 'mut', transaction: 'tx-c', relationship: 'rl-c' };
