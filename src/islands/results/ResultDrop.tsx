import { fill } from '#i18n/fill.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { FileDrop } from '../FileDrop.tsx';
import type { RefusedFile } from './open-result.ts';
import type { Reading } from './use-results.ts';

interface Props {
  /** Whether several files may be opened at once. */
  readonly multiple: boolean;
  readonly refused: readonly RefusedFile[];
  readonly reading: Reading | undefined;
  /** What is said when files have been read. */
  readonly told: string;
  readonly open: (files: readonly File[]) => void;
  readonly texts: ResultTexts;
}

/** A place for result files; what was not opened is named, each file with its reason. */
export function ResultDrop({ multiple, refused, reading, told, open, texts }: Props) {
  const progress = reading && fill(texts.reading, { n: reading.done + 1, all: reading.all });
  return (
    <>
      <p class="mid">{multiple ? texts.aboutSeveral : texts.aboutOne}</p>
      <FileDrop accept=".json,application/json" multiple={multiple} onFiles={open}>
        <b>{multiple ? texts.chooseSeveral : texts.chooseOne}</b>
        <span class="small mut">{texts.ending}</span>
      </FileDrop>
      <div role="status">
        <p>{progress ?? told}</p>
        {refused.length > 0 && (
          <>
            <p>{texts.refused}</p>
            <ul class="refused">
              {refused.map(({ file, fault }) => (
                <li key={file}>
                  <b>{file}</b> {texts.faults[fault]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
