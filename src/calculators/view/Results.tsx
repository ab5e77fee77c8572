import type { Evaluated } from '../computation.ts';
import { ResultOutput } from './ResultOutput.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly evaluated: Evaluated;
}

/** The results: the main ones and the verdict, large and in sight, then the others. Those of two sides stand elsewhere. */
export function Results(props: Props) {
  const { calculator, words, evaluated } = props;
  const verdict = evaluated.status === 'computed' ? evaluated.verdict : undefined;
  const outputs = Object.entries(calculator.outputs).filter(([, { side }]) => !side);
  const shown = (main: boolean) =>
    outputs.flatMap(([name, output]) =>
      Boolean(output.main) === main ? [<ResultOutput key={name} name={name} {...props} />] : [],
    );
  const [mains, others] = [shown(true), shown(false)];
  return (
    <>
      {(mains.length > 0 || verdict !== undefined) && (
        <div class="results">
          {mains}
          {verdict !== undefined && (
            <output name="verdict" class="verdict" data-value={verdict}>
              {words.words[verdict]}
            </output>
          )}
        </div>
      )}
      {others.length > 0 && <div class="side-results">{others}</div>}
    </>
  );
}
