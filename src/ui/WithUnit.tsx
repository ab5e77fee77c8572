import type { ComponentChildren } from 'preact';

interface Props {
  /** As it is written beside a number; nothing where the number has none. */
  readonly unit: string | undefined;
  readonly children: ComponentChildren;
}

/** A field with its unit: a currency sign stands in front, any other unit behind. */
export function WithUnit({ unit, children }: Props) {
  const shown = unit ? <span>{unit}</span> : null;
  return unit === '¥' ? (
    <>
      {shown}
      {children}
    </>
  ) : (
    <>
      {children}
      {shown}
    </>
  );
}
