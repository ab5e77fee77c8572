import type { Voice } from './chart.ts';
import { Mark } from './Mark.tsx';

/** The sign of one of two sides: an open square for the left one, 回 for the right one; nothing for other voices. */
export function VoiceMark({ voice }: { readonly voice: Voice }) {
  if (voice === 'transaction' || voice === 'first') return <Mark name="transaction" />;
  if (voice === 'relationship' || voice === 'second') return <Mark name="relationship" />;
  return null;
}
