import { useEffect, useState } from 'preact/hooks';
import { type Choice, fromFragment } from '#fitting/fragment.ts';
import type { ModelShape } from '#fitting/model-shape.ts';

/**
 * Follows the address of the page.
 *
 * @param onChoice told what a link holds, when the page is opened with one and when the address changes
 * @returns whether the last link held a table that was cut or altered
 */
export function useLinkedChoice(
  shape: ModelShape,
  samples: readonly string[],
  onChoice: (choice: Choice) => void,
): boolean {
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const fragment = location.hash;
      if (!fragment.includes('=')) return;
      const { packedText } = await import('../packed-text.ts');
      const reading = fromFragment(shape, samples, fragment, packedText);
      setDamaged(reading.status === 'damaged');
      if (reading.status === 'read') onChoice(reading.choice);
    };
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return damaged;
}
