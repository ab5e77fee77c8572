interface Props {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few named alternatives. */
export function ChoiceField({ name, id, label, choices, words, value, onValue }: Props) {
  return (
    <select
      id={id}
      name={name}
      aria-label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option value={choice} selected={choice === value}>
          {words[choice]}
        </option>
      ))}
    </select>
  );
}
