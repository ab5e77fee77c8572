import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Values } from '#calculators/inputs.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import type { Messages } from '#i18n/messages.ts';

interface Props {
  readonly shown: Shown;
  readonly values: Values;
  readonly glass: Messages['lab']['glass'];
  readonly part: Parts['glass'] | undefined;
  readonly need: (...names: readonly PartName[]) => Promise<Partial<Parts>>;
}

/** How long values have to rest before what stands behind them is worked out again, in milliseconds. */
const rest = 200;

/**
 * What stands behind a result. It takes many evaluations, so it waits until a slider rests; and until the code for it has
 * come, which the first change asks for, it keeps what the build has put there.
 */
export function CalculatorGlass({ shown, values, glass, part: Part, need }: Props) {
  const [settled, setSettled] = useState(values);
  useEffect(() => {
    if (values === settled) return;
    const timer = setTimeout(() => {
      setSettled(values);
      void need('glass');
    }, rest);
    return () => clearTimeout(timer);
  }, [values]);
  const behind = useMemo(() => Part && <Part {...shown} values={settled} glass={glass} />, [Part, settled]);
  if (behind) return <div class="glass">{behind}</div>;
  return <div class="glass" dangerouslySetInnerHTML={{ __html: '' }} />;
}
