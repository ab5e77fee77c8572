import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { AssumptionFields } from './customer-base/AssumptionFields.tsx';
import {
  CohortSection,
  ConcentrationSection,
  RfmSection,
  TierSection,
  WhaleSection,
} from './customer-base/GroupSections.tsx';
import { LayoutForm } from './customer-base/LayoutForm.tsx';
import { BuyingSection, ScoredSection, ValueSection } from './customer-base/ModelSections.tsx';
import type { Progress } from './customer-base/messages.ts';
import { RowsSection } from './customer-base/RowsSection.tsx';
import { SourcePicker } from './customer-base/SourcePicker.tsx';
import { whole } from './customer-base/show.ts';
import { useCustomerBase } from './customer-base/use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly sample: string;
  readonly licence: string;
}

/** The customer-base lab: a file of purchases in, everything the models of the course say about it out. */
export default function CustomerBase({ texts, sample, licence }: Props) {
  const base = useCustomerBase(texts);
  const { opened, finished, progress, fault, cancelled } = base;
  return (
    <div class="base wide">
      <p class="privacy">{texts.privacy}</p>
      <SourcePicker
        texts={texts.source}
        licence={licence}
        onFile={base.openFile}
        onSample={() => base.openSample(sample)}
      />
      {opened && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            base.work();
          }}
        >
          <h2>{texts.settings.title}</h2>
          <p>
            {fill(texts.source.opened, {
              name: 'file' in opened.source ? opened.source.file.name : texts.source.sampleName,
              rows: whole(opened.look.rows),
            })}
          </p>
          <LayoutForm
            texts={texts.settings}
            look={opened.look}
            layout={base.layout}
            setLayout={base.setLayout}
            changeDelimiter={base.changeDelimiter}
          />
          <AssumptionFields
            texts={texts.settings}
            assumptions={base.assumptions}
            setAssumptions={base.setAssumptions}
          />
          <button type="submit" class="btn" disabled={progress !== undefined}>
            {finished ? texts.settings.again : texts.settings.work}
          </button>
        </form>
      )}
      <div class="state">
        <p role="status">
          {progress && says(progress, texts)}
          {cancelled && texts.progress.cancelled}
          {finished && fill(texts.progress.done, { customers: whole(finished.report.facts.customers) })}
          {fault && texts.faults[fault]}
        </p>
        {progress && (
          <button type="button" class="btn quiet" onClick={base.cancel}>
            {texts.progress.cancel}
          </button>
        )}
      </div>
      {finished && (
        <div class="report">
          <RowsSection texts={texts.rows} report={finished.report} />
          <RfmSection texts={texts} report={finished.report} />
          <ConcentrationSection texts={texts} report={finished.report} />
          <WhaleSection texts={texts} report={finished.report} />
          <TierSection texts={texts} report={finished.report} />
          <CohortSection texts={texts} report={finished.report} />
          <BuyingSection texts={texts} finished={finished} />
          <ValueSection texts={texts} finished={finished} />
          <ScoredSection texts={texts} finished={finished} />
        </div>
      )}
    </div>
  );
}

function says({ stage, done, total }: Progress, { progress }: CustomerBaseTexts): string {
  return fill(progress[stage], { done: whole(done), total: whole(total ?? 0) });
}
