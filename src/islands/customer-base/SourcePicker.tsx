import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { FileDrop } from '../FileDrop.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly texts: CustomerBaseTexts['source'];
  readonly licence: string;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** A place for a file, and the sample, which is loaded only when it is asked for. */
export function SourcePicker({ texts, licence, onFile, onSample }: Props) {
  return (
    <Section id="base-source" title={texts.title}>
      <div class="sources">
        <FileDrop
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onFiles={([file]) => file && onFile(file)}
        >
          <b>{texts.choose}</b>
          <span class="small mut">{texts.limits}</span>
        </FileDrop>
        <div class="sample">
          <button type="button" class="btn quiet" onClick={onSample}>
            {texts.sample}
          </button>
          <p class="small mid">{texts.sampleAbout}</p>
          <p class="small mut">
            {texts.attribution} <a href={licence}>{texts.licence}</a>
          </p>
        </div>
      </div>
    </Section>
  );
}
