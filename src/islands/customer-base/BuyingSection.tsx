import { type BuyingModelName, buyingModelNames } from '#domain/customer-base/buying-model-names.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { estimateRows, parametersCalled, type Quantity } from './estimate-rows.ts';
import { FrequencyCheck } from './FrequencyCheck.tsx';
import { HoldoutCheck } from './HoldoutCheck.tsx';
import type { ShownReport } from './messages.ts';
import { Section } from './Section.tsx';
import { fixed, refusal, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

type Buying = ShownReport['buying'];
type Rows = readonly (readonly string[])[];

/** Mean of a Gamma(shape, scale) rate, by the places of both among the parameters. */
const rate = (name: string, shape: number, scale: number): Quantity => ({
  name,
  of: (all) => (all[shape] ?? Number.NaN) / (all[scale] ?? Number.NaN),
  range: 'positive',
});

function bgNbdEstimates({ bgNbd }: Buying, words: CustomerBaseTexts['buying']): Rows {
  if (!bgNbd.found) return [];
  const { r, alpha, a, b } = bgNbd.value.fit;
  const dropout: Quantity = {
    name: words.dropout,
    of: ([, , left = Number.NaN, right = Number.NaN]) => left / (left + right),
    range: 'share',
  };
  const quantities = [...parametersCalled(['r', 'α', 'a', 'b']), rate(words.rate, 0, 1), dropout];
  return estimateRows([r, alpha, a, b], bgNbd.value.fit, quantities);
}

function paretoNbdEstimates({ paretoNbd }: Buying, words: CustomerBaseTexts['buying']): Rows {
  if (!paretoNbd.found) return [];
  const { r, alpha, s, beta } = paretoNbd.value.fit;
  const quantities = [...parametersCalled(['r', 'α', 's', 'β']), rate(words.rate, 0, 1), rate(words.death, 2, 3)];
  return estimateRows([r, alpha, s, beta], paretoNbd.value.fit, quantities);
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
  const logLikelihood = [words.logLikelihood, fixed(check.value.fit.logLikelihood, 1), ''];
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
