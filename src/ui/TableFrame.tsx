import type { ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Further classes. */
  readonly look?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself where it is too wide: its caption, the names of its columns, and its rows. */
export function TableFrame({ caption, columns, look = '', children }: Props) {
  return (
    <section class={`scroll ${look}`.trim()} tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" class={index > 0 ? 'n' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
