import { buyingModelNames } from '#domain/customer-base/buying-model-names.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import type { Assumptions } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts['settings'];
  readonly models: CustomerBaseTexts['buying']['models'];
  readonly assumptions: Assumptions;
  readonly setAssumptions: (assumptions: Assumptions) => void;
}

const numbers = [
  { name: 'grossMargin', min: 0, max: 100, step: 'any' },
  { name: 'yearlyDiscount', min: 0, max: 100, step: 'any' },
  { name: 'weeks', min: 1, max: 520, step: 1 },
] as const;

/** What the models assume; the browser refuses values outside their ranges when the form is sent. */
export function AssumptionFields({ texts, models, assumptions, setAssumptions }: Props) {
  return (
    <fieldset>
      <legend>{texts.models}</legend>
      <div class="narrow">
        <label>
          <span>{texts.calibrationEnd}</span>
          <input
            type="date"
            name="calibrationEnd"
            max="9999-12-31"
            value={assumptions.calibrationEnd}
            aria-describedby="base-calibration"
            onChange={({ currentTarget }) => setAssumptions({ ...assumptions, calibrationEnd: currentTarget.value })}
          />
          <span id="base-calibration">{texts.calibrationHint}</span>
        </label>
        <label>
          <span>{texts.model}</span>
          <select
            name="model"
            value={assumptions.model}
            onChange={({ currentTarget }) => {
              const model = buyingModelNames.find((each) => each === currentTarget.value);
              if (model) setAssumptions({ ...assumptions, model });
            }}
          >
            {buyingModelNames.map((each) => (
              <option value={each}>{models[each]}</option>
            ))}
          </select>
        </label>
        {numbers.map(({ name, min, max, step }) => (
          <label key={name}>
            <span>{texts[name]}</span>
            <input
              type="number"
              aria-describedby={name === 'grossMargin' ? 'base-margin' : undefined}
              required
              name={name}
              min={min}
              max={max}
              step={step}
              value={assumptions[name]}
              onChange={({ currentTarget }) =>
                currentTarget.validity.valid && setAssumptions({ ...assumptions, [name]: currentTarget.valueAsNumber })
              }
            />
            {name === 'grossMargin' && <span id="base-margin">{texts.grossMarginHint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
