interface Props {
  readonly id: string;
  readonly describedBy: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Browsers take seconds to paste thousands of lines themselves, and no longer answer meanwhile. */
const LONG_PASTE = 10_000;

/** A field for a table of text, into which a long one can be pasted at once. */
export function TableField({ id, describedBy, value, onValue }: Props) {
  return (
    <textarea
      id={id}
      rows={10}
      spellcheck={false}
      aria-describedby={describedBy}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? '';
        if (pasted.length < LONG_PASTE) return;
        event.preventDefault();
        const { value: before, selectionStart, selectionEnd } = event.currentTarget;
        onValue(before.slice(0, selectionStart) + pasted + before.slice(selectionEnd));
      }}
    />
  );
}
