import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Values } from '#calculators/inputs.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import type { Messages } from '#i18n/messages.ts';
import { useRested } from './use-rested.ts';

interface Props {
  readonly shown: Shown;
  readonly values: Values;
  readonly glass: Messages['lab']['glass'];
  readonly part: Parts['glass'] | undefined;
  readonly need: (...names: readonly PartName[]) => Promise<Partial<Parts>>;
}

/**
 * What stands behind a result. It takes many evaluations, so it waits until a slider rests; and until the code for it has
 * come, which the first change asks for, it keeps what the build has put there.
 */
export function CalculatorGlass({ shown, values, glass, part: Part, need }: Props) {
  const built = useRef(values);
  const rested = useRested(values);
  useEffect(() => {
    if (rested !== built.current) void need('glass');
  }, [rested]);
  const behind = useMemo(() => Part && <Part {...shown} values={rested} glass={glass} />, [Part, rested]);
  if (behind) return <div class="glass">{behind}</div>;
  return <div class="glass" dangerouslySetInnerHTML={{ __html: '' }} />;
}
