import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One part of the report under its heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A part of the report whose model has no result, with the reason. */
export function Refused({ id, title, children }: Props) {
  return (
    <Section id={id} title={title}>
      <p class="caution">{children}</p>
    </Section>
  );
}
