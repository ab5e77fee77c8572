import { useState } from 'preact/hooks';
import type { Answer } from '#fitting/ask.ts';
import type { Part } from '#fitting/define-model.ts';
import { type Choice, initialChoice } from '#fitting/fragment.ts';
import type { ModelShape } from '#fitting/model-shape.ts';
import type { ModelWords } from '#fitting/model-text.ts';
import { Estimates } from '#fitting/view/Estimates.tsx';
import { namedWords } from '#fitting/view/in-words.ts';
import { PartSection } from '#fitting/view/PartSection.tsx';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import { DataForm, type OfferedSample } from './fitting/DataForm.tsx';
import { FitState } from './fitting/FitState.tsx';
import { OneCustomer } from './fitting/OneCustomer.tsx';
import { saveTable } from './fitting/save-table.ts';
import { type Fitted, useFit } from './fitting/use-fit.ts';
import { useLinkedChoice } from './fitting/use-linked-choice.ts';
import { interfaceTexts } from './interface-texts.ts';

interface Props {
  readonly shape: ModelShape;
  readonly words: ModelWords;
  readonly texts: FittingTexts;
  readonly lang: Language;
  readonly samples: readonly OfferedSample[];
  /** The result for the first sample, with which the page was built. */
  readonly initial: Fitted;
  readonly answer: Answer | undefined;
}

/** A probability model with its data: fitted in a worker, shown against what happened, and asked about one customer. */
export default function Fitting({ shape, words, texts, lang, samples, initial, answer }: Props) {
  const language = textLanguage(lang);
  const shown = { words, texts, units: interfaceTexts(lang).calculator.units, language };
  const [choice, setChoice] = useState(() => initialChoice(shape, samples[0]?.id));
  const { fitted, now, start, cancel } = useFit(initial);
  const estimate = ({ sample: id, text, settings }: Choice): void => {
    const offered = samples.find((own) => own.id === id);
    start({ model: shape.id, source: offered ? { address: offered.address } : { text }, settings }, offered?.id);
  };
  const sampleIds = samples.map(({ id }) => id);
  const damaged = useLinkedChoice(shape, sampleIds, (linked) => {
    setChoice(linked);
    estimate(linked);
  });
  const { report } = fitted;
  const sample = samples.find(({ id }) => id === fitted.sample);
  const n = formatNumber(report.observations, 0);
  const download = ({ id, table, whole = table }: Part): void =>
    saveTable(`${shape.id}-${id}`, whole, namedWords(words));
  return (
    <div class="fitting">
      <DataForm
        shape={shape}
        words={words}
        texts={texts}
        samples={samples}
        choice={choice}
        change={(part) => setChoice((current) => ({ ...current, ...part }))}
        working={now.phase === 'working'}
        onFit={estimate}
      />
      {damaged && <p role="alert">{texts.link.damaged}</p>}
      <FitState texts={texts} labels={words.labels} now={now} fitted={fitted} onStop={cancel} />
      <h2>{texts.result.title}</h2>
      <p>
        {sample ? fill(texts.result.of, { name: words.words[sample.id] ?? '', n }) : fill(texts.result.ofOwn, { n })}
      </p>
      <Estimates {...shown} report={report} shape={shape} published={sample?.published ?? {}} />
      {report.parts.map((part) => (
        <PartSection key={part.id} {...shown} part={part} onDownload={download} />
      ))}
      {report.customers && (
        <PartSection {...shown} part={report.customers.part} onDownload={download}>
          {report.customers.done < report.rows &&
            fill(texts.result.firstCustomers, { n: formatNumber(report.customers.done, 0) })}
        </PartSection>
      )}
      {shape.whatIf && answer && (
        <OneCustomer
          {...shown}
          shape={shape}
          whatIf={shape.whatIf}
          fit={report.fit}
          settings={choice.settings}
          values={choice.asked}
          setValues={(asked) => setChoice((current) => ({ ...current, asked }))}
          initial={answer}
        />
      )}
    </div>
  );
}
