import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { AssumptionFields } from './customer-base/AssumptionFields.tsx';
import { LayoutForm } from './customer-base/LayoutForm.tsx';
import { Remarks } from './customer-base/Remarks.tsx';
import { Report } from './customer-base/Report.tsx';
import { SourcePicker } from './customer-base/SourcePicker.tsx';
import { whole } from './customer-base/show.ts';
import { useCustomerBase } from './customer-base/use-customer-base.ts';
import { WorkStatus } from './customer-base/WorkStatus.tsx';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly sample: string;
  readonly licence: string;
}

/** The customer-base lab: a file of purchases in, everything the models of the course say about it out. */
export default function CustomerBase({ texts, sample, licence }: Props) {
  const base = useCustomerBase(texts);
  const { opened, finished, progress } = base;
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
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            base.work();
          }}
        >
          <h2>{texts.settings.title}</h2>
          <p>{fill(texts.source.opened, { name: opened.name, rows: whole(opened.look.rows) })}</p>
          <LayoutForm
            texts={texts.settings}
            look={opened.look}
            layout={base.layout}
            setLayout={base.setLayout}
            changeFormat={base.changeFormat}
          />
          <AssumptionFields
            texts={texts.settings}
            models={texts.buying.models}
            assumptions={base.assumptions}
            setAssumptions={base.setAssumptions}
          />
          <button type="submit" class="btn" disabled={progress !== undefined}>
            {finished ? texts.settings.again : texts.settings.work}
          </button>
        </form>
      )}
      <WorkStatus texts={texts} state={base} onCancel={base.cancel} />
      {base.fault?.remarks && <Remarks texts={texts.rows} rows={base.fault.remarks} />}
      {finished && <Report texts={texts} finished={finished} onShown={base.noteShown} />}
    </div>
  );
}
