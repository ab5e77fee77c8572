import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TwoFirmsInputs, twoFirms } from '#domain/market/two-firms.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import { TwoFirmsChart } from '#simulations/TwoFirmsChart.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { InlineText } from '#ui/RichText.tsx';

interface Props {
  readonly lang: Language;
  readonly texts: Messages['hero'];
  readonly titleLines: readonly string[];
  readonly lead: string;
  readonly children?: ComponentChildren;
}

const handles = [
  { name: 'retention', min: 30, max: 92, step: 1, scale: 100 },
  { name: 'acquisitionCost', min: 200, max: 1000, step: 10, scale: 1 },
  { name: 'referrals', min: 0, max: 40, step: 1, scale: 100 },
] as const;

const initial: TwoFirmsInputs = { retention: 0.85, acquisitionCost: 550, referrals: 0.25 };

/** Below this difference after ten years nobody has won. */
const tie = 50_000;

/** Large sums as each language writes them: 162万元, ¥1.62m. */
function money(yuan: number, language: 'zh' | 'en'): string {
  if (language === 'zh') return yuan === 0 ? '0' : `${formatNumber(yuan / 10_000, 0)}万元`;
  const millions = formatNumber(yuan / 1_000_000, 2);
  return yuan === 0 ? '0' : `${millions.startsWith('−') ? '−' : ''}¥${millions.replace('−', '')}m`;
}

/** Both languages show sums to the ten thousand. */
const shownTo = 10_000;

/** The difference of two sums as they are shown: a reader who subtracts what stands there gets the same. */
const shownGap = (sum: number, other: number): number =>
  (Math.round(sum / shownTo) - Math.round(other / shownTo)) * shownTo;

/** Which sentence tells the outcome. */
function outcome(gap: number, { acquisitionCost }: TwoFirmsInputs, aheadFrom: number | undefined) {
  if (Math.abs(gap) < tie) return 'close';
  if (gap > 0 && aheadFrom !== undefined) return 'wins';
  return acquisitionCost < 350 ? 'losesCheap' : 'losesLeaving';
}

/** The contrast at once: the same budget in two hands, and three handles that can turn the result over. */
export default function TwoFirmsHero({ lang, texts, titleLines, lead }: Props) {
  const language = textLanguage(lang);
  const [inputs, setInputs] = useState(initial);
  const firms = twoFirms(inputs);
  const { transaction, relationship, aheadFrom } = firms;
  const gap = shownGap(relationship.at(-1) ?? 0, transaction.at(-1) ?? 0);
  const when = {
    year: Math.floor(Math.max(0, (aheadFrom ?? 1) - 1) / 4) + 1,
    quarter: (Math.max(0, (aheadFrom ?? 1) - 1) % 4) + 1,
  };
  const shown = (name: keyof TwoFirmsInputs, value: number): string =>
    ({
      retention: `${formatNumber(value * 100, 0)}%`,
      acquisitionCost: language === 'zh' ? `${formatNumber(value, 0)}元` : `¥${formatNumber(value, 0)}`,
      referrals: `${formatNumber(value * 100, 0)}${texts.people}`,
    })[name];
  return (
    <form class="hero" autoComplete="off" aria-label={texts.label} onSubmit={(event) => event.preventDefault()}>
      <div class="say">
        <h1>
          {titleLines.map((line) => (
            <span class="line">{line}</span>
          ))}
        </h1>
        <p>{lead}</p>
      </div>
      <figure>
        <TwoFirmsChart
          firms={firms}
          names={texts}
          money={(yuan) => money(yuan, language)}
          year={(n) => fill(texts.year, { n })}
          crossing={fill(texts.crossing, when)}
          describedBy="hero-says"
          language={language}
        />
      </figure>
      <div class="handles">
        {handles.map(({ name, min, max, step, scale }) => (
          <div class="h" key={name}>
            <label for={`hero-${name}`}>{texts[name]}</label>
            <output for={`hero-${name}`}>{shown(name, inputs[name])}</output>
            <input
              type="range"
              id={`hero-${name}`}
              name={name}
              min={min}
              max={max}
              step={step}
              value={inputs[name] * scale}
              aria-valuetext={shown(name, inputs[name])}
              style={{ '--p': ((inputs[name] * scale - min) / (max - min)) * 100 }}
              onInput={(event) => setInputs({ ...inputs, [name]: Number(event.currentTarget.value) / scale })}
            />
            <span class="ends" aria-hidden="true">
              <span>{shown(name, min / scale)}</span>
              <span>{shown(name, max / scale)}</span>
            </span>
          </div>
        ))}
      </div>
      <div class="under">
        <p class="says" id="hero-says" aria-live="polite">
          <InlineText
            text={fill(texts[outcome(gap, inputs, aheadFrom)], { ...when, gap: money(Math.abs(gap), language) })}
            language={language}
          />
        </p>
        <div class="row">
          <details>
            <summary>{texts.table}</summary>
            <DataTable
              caption={texts.tableCaption}
              columns={texts.tableColumns.split('|')}
              rows={Array.from({ length: 10 }, (_, index) => {
                const [t, r] = [transaction[(index + 1) * 4] ?? 0, relationship[(index + 1) * 4] ?? 0];
                return [String(index + 1), money(t, language), money(r, language), money(shownGap(r, t), language)];
              })}
            />
          </details>
          <details>
            <summary>{texts.how}</summary>
            <p class="mid">{texts.howText}</p>
          </details>
        </div>
      </div>
    </form>
  );
}
