import { useEffect, useState } from 'preact/hooks';

/**
 * Shows something large step by step, each in a task of its own, so that the page answers in between.
 *
 * @param what  a new thing begins anew; undefined shows nothing
 * @param steps how many there are
 * @returns how many are shown by now
 */
export function useGradually(what: object | undefined, steps: number): number {
  const [shown, setShown] = useState({ what, count: 0 });
  const count = shown.what === what ? shown.count : 0;
  useEffect(() => {
    if (what === undefined || count >= steps) return;
    const timer = setTimeout(() => setShown({ what, count: count + 1 }));
    return () => clearTimeout(timer);
  }, [what, count, steps]);
  return what === undefined ? 0 : count;
}
