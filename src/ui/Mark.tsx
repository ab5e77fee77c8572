interface Props {
  readonly name: 'right' | 'wrong' | 'transaction' | 'relationship';
}

/** One of the drawn signs of the page; decorative, a word always stands beside it. */
export function Mark({ name }: Props) {
  return (
    <svg class="mk" aria-hidden="true">
      <use href={`#mark-${name}`} />
    </svg>
  );
}
