interface Props {
  readonly label: string;
  readonly name?: string;
  readonly value: string | number;
  readonly options: readonly (readonly [value: string | number, text: string | number])[];
  readonly change: (value: string) => void;
}

/** One choice among several, with its label. */
export function Choice({ label, name, value, options, change }: Props) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
