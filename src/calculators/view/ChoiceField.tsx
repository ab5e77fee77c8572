interface Props {
  readonly class?: string;
  /** Its name in the form, when it is an input of the model. */
  readonly name?: string;
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few named alternatives. */
export function ChoiceField({ choices, words, value, label, onValue, ...attributes }: Props) {
  return (
    <select {...attributes} aria-label={label} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {choices.map((choice) => (
        <option value={choice} selected={choice === value}>
          {words[choice]}
        </option>
      ))}
    </select>
  );
}
