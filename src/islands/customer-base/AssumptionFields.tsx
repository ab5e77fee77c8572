import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import type { Assumptions } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts['settings'];
  readonly assumptions: Assumptions;
  readonly setAssumptions: (assumptions: Assumptions) => void;
}

const numbers = [
  { name: 'grossMargin', min: 0, max: 100, step: 'any' },
  { name: 'yearlyDiscount', min: 0, max: 100, step: 'any' },
  { name: 'weeks', min: 1, max: 520, step: 1 },
] as const;

/** What the models assume; the browser refuses values outside their ranges when the form is sent. */
export function AssumptionFields({ texts, assumptions, setAssumptions }: Props) {
  return (
    <fieldset>
      <legend>{texts.models}</legend>
      <div class="narrow">
        <label>
          <span>{texts.calibrationEnd}</span>
          <input
            type="date"
            name="calibrationEnd"
            value={assumptions.calibrationEnd}
            aria-describedby="base-calibration"
            onChange={({ currentTarget }) => setAssumptions({ ...assumptions, calibrationEnd: currentTarget.value })}
          />
          <span id="base-calibration">{texts.calibrationHint}</span>
        </label>
        {numbers.map(({ name, min, max, step }) => (
          <label key={name}>
            <span>{texts[name]}</span>
            <input
              type="number"
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
          </label>
        ))}
      </div>
    </fieldset>
  );
}
