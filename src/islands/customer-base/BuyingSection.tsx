import { type BuyingModelName, buyingModelNames } from '#domain/customer-base/buying-model-names.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { FrequencyCheck } from './FrequencyCheck.tsx';
import { HoldoutCheck } from './HoldoutCheck.tsx';
import type { ShownReport } from './messages.ts';
import { Section } from './Section.tsx';
import { parameter, refusal, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

type Estimates = readonly (readonly [name: string, estimate: string])[];
type Buying = ShownReport['buying'];

function bgNbdEstimates({ bgNbd }: Buying, words: CustomerBaseTexts['buying']): Estimates {
  if (!bgNbd.found) return [];
  const { r, alpha, a, b } = bgNbd.value.fit;
  return [
    ['r', parameter(r)],
    ['α', parameter(alpha)],
    ['a', parameter(a)],
    ['b', parameter(b)],
    [words.rate, parameter(r / alpha)],
    [words.dropout, parameter(a / (a + b))],
  ];
}

function paretoNbdEstimates({ paretoNbd }: Buying, words: CustomerBaseTexts['buying']): Estimates {
  if (!paretoNbd.found) return [];
  const { r, alpha, s, beta } = paretoNbd.value.fit;
  return [
    ['r', parameter(r)],
    ['α', parameter(alpha)],
    ['s', parameter(s)],
    ['β', parameter(beta)],
    [words.rate, parameter(r / alpha)],
    [words.death, parameter(s / beta)],
  ];
}

const estimatesOf = { bgNbd: bgNbdEstimates, paretoNbd: paretoNbdEstimates };

/** The estimates of one model, or why it has none. */
function Model({
  name,
  texts,
  buying,
}: { readonly name: BuyingModelName; readonly buying: Buying } & Pick<Props, 'texts'>) {
  const { buying: words } = texts;
  const check = buying[name];
  if (!check.found)
    return (
      <p class="caution">
        <b>{words.models[name]}</b> {refusal(check.reason, texts)}
      </p>
    );
  const logLikelihood = [words.logLikelihood, formatNumber(check.value.fit.logLikelihood, 1)];
  return (
    <DataTable
      caption={fill(words.caption, { model: words.models[name] })}
      columns={words.columns}
      rows={[...estimatesOf[name](buying, words), logLikelihood]}
    />
  );
}

/** Both models of repeat buying: estimates, what they were fitted to, and what they foresaw. */
export function BuyingSection({ texts, finished: { report, assumptions } }: Props) {
  const { buying: words } = texts;
  const { buying } = report;
  const chosen = buying[assumptions.model];
  const [none] = chosen.found ? chosen.value.frequencies : [];
  const model = words.models[assumptions.model];
  return (
    <Section id="base-buying" title={words.title}>
      {chosen.found && none && (
        <p id="base-buying-says">
          {fill(words.says, {
            customers: whole(chosen.value.customers),
            end: report.calibrationEnd,
            model,
            expected: whole(none.expected),
            actual: whole(none.actual),
          })}
        </p>
      )}
      {buyingModelNames.map((name) => (
        <p class="small mid" key={name}>
          <b>{words.models[name]}</b> {words.how[name]}
        </p>
      ))}
      <p class="small mid">{words.howBoth}</p>
      <div class="beside">
        {buyingModelNames.map((name) => (
          <Model key={name} name={name} texts={texts} buying={buying} />
        ))}
      </div>
      {!chosen.found && <p>{fill(texts.refused.noBuying, { model })}</p>}
      <FrequencyCheck words={words} buying={buying} model={assumptions.model} />
      <HoldoutCheck words={words} buying={buying} end={report.calibrationEnd} />
    </Section>
  );
}
