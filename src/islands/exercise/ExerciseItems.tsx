import { ExerciseItem, type ItemProps } from './ExerciseItem.tsx';
import type { LoadedItem } from './load-exercise.ts';

interface Props extends Omit<ItemProps, 'item'> {
  /** In the order in which they are shown. */
  readonly items: readonly LoadedItem[];
}

/** The questions of an exercise. */
export function ExerciseItems({ items, ...shown }: Props) {
  return (
    <>
      {items.map((item) => (
        <ExerciseItem key={item.question} item={item} {...shown} />
      ))}
    </>
  );
}
