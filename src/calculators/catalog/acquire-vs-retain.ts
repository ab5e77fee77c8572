import { acquireOrRetain } from '#domain/finance/acquire-or-retain.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** What one yuan earns in winning customers and in keeping them, and what a split budget earns. */
export const model = defineCalculator({
  id: 'acquire-vs-retain',
  inputs: {
    clv: { unit: 'money', min: 0, max: 10_000, step: 20, initial: 5280 },
    costPerAcquisition: { unit: 'money', min: 10, max: 5000, step: 10, initial: 1500 },
    costPerTreatment: { unit: 'money', min: 10, max: 2000, step: 10, initial: 300 },
    retentionLift: { unit: 'percentagePoints', min: 0, max: 1, step: 0.01, initial: 0.15 },
    treatableCustomers: { unit: 'people', min: 0, max: 5000, step: 10, whole: true, initial: 1000 },
    budget: { unit: 'money', min: 0, max: 1_000_000, step: 10_000, initial: 300_000 },
    retentionShare: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 1 },
  },
  outputs: {
    retentionValuePerUnit: { unit: 'money', main: true, digits: 2 },
    acquisitionValuePerUnit: { unit: 'money', main: true, digits: 2 },
    breakEvenLift: { unit: 'share' },
    valueGained: { unit: 'money', digits: 0 },
    newCustomers: { unit: 'people' },
    savedCustomers: { unit: 'people' },
  },
  symbols: { breakEvenLift: 'Δp*', costPerTreatment: 'Cr', costPerAcquisition: 'Ca' },
  compute: (terms) => {
    const result = acquireOrRetain(terms);
    const [win, keep] = [result.acquisitionValuePerUnit, result.retentionValuePerUnit];
    const tie = Math.abs(win - keep) < 1e-9;
    const idle = Math.max(0, terms.budget * terms.retentionShare - result.treatedCustomers * terms.costPerTreatment);
    return {
      outputs: {
        retentionValuePerUnit: keep,
        acquisitionValuePerUnit: win,
        breakEvenLift: result.breakEvenLift ?? 'none',
        valueGained: result.valueGained,
        newCustomers: result.newCustomers,
        savedCustomers: result.treatedCustomers * terms.retentionLift,
      },
      sentence: {
        id: tie ? 'tie' : idle > 0 && keep > win ? 'idle' : keep > win ? 'keep' : 'win',
        values: {
          keep: { value: keep, unit: 'money' },
          win: { value: win, unit: 'money' },
          needed: { value: 100 * (result.breakEvenLift ?? 1), unit: 'number', digits: 1 },
          ratio: { value: terms.costPerAcquisition / terms.costPerTreatment, unit: 'number', digits: 1 },
          idle: { value: idle, unit: 'money', digits: 0 },
          people: { value: terms.treatableCustomers, unit: 'people' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        digits: 2,
        bars: [bar('winning', win, 'transaction'), bar('keeping', keep, 'relationship')],
      },
      table: {
        columns: [
          { id: 'retentionShare', unit: 'share', digits: 0 },
          { id: 'newCustomers', unit: 'people' },
          { id: 'treated', unit: 'people' },
          { id: 'valueGained', unit: 'money', digits: 0 },
        ],
        rows: [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => {
          const row = acquireOrRetain({ ...terms, retentionShare: part });
          return [part, row.newCustomers, row.treatedCustomers, row.valueGained];
        }),
      },
    };
  },
  formula: (place) => [place.breakEvenLift, '=', over(place.costPerTreatment, place.costPerAcquisition)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Win or keep?', zh: '拉新还是留旧' },
  lead: {
    en: 'Winning a customer costs five times as much as treating one. Is keeping therefore the better use of the money?',
    zh: '争取一位新客户的钱可以维系五位老客户。把钱花在维系上，就一定更划算吗？',
  },
  theme: 'retention',
  inputs: {
    clv: { en: 'Value of a customer', zh: '一位客户的价值' },
    costPerAcquisition: { en: 'Cost of winning one', zh: '争取一位的花费' },
    costPerTreatment: { en: 'Cost of treating one', zh: '维系一位的花费' },
    retentionLift: { en: 'Treatment raises the chance to stay by', zh: '维系使留下的概率提高' },
    treatableCustomers: { en: 'Customers there are to treat', zh: '可维系的客户' },
    budget: { en: 'Budget', zh: '预算' },
    retentionShare: { en: 'Share spent on keeping', zh: '用于维系的比例' },
  },
  outputs: {
    retentionValuePerUnit: { en: 'A yuan spent on keeping brings', zh: '一元钱用于维系，得' },
    acquisitionValuePerUnit: { en: 'A yuan spent on winning brings', zh: '一元钱用于争取，得' },
    breakEvenLift: { en: 'Share of the treated who must be saved', zh: '保本：至少要救回的比例' },
    valueGained: { en: 'Value from the whole budget', zh: '全部预算得到的价值' },
    newCustomers: { en: 'Customers won', zh: '争取到' },
    savedCustomers: { en: 'Customers saved', zh: '救回' },
  },
  sentences: {
    win: {
      en: 'A yuan of keeping brings **{keep}**, a yuan of winning **{win}**. Winning costs {ratio} times as much per head and is still the better use: {needed} of every 100 treated would have to be saved.',
      zh: '一元钱用于维系得**{keep}**，用于争取得**{win}**。按人头算，争取一位的花费是维系的{ratio}倍，却仍然更划算：每维系100人，至少要救回{needed}人，维系才合算。',
    },
    keep: {
      en: 'A yuan of keeping brings **{keep}**, a yuan of winning **{win}**. More than {needed} of every 100 treated are saved, and that is the reason, not the low price.',
      zh: '一元钱用于维系得**{keep}**，用于争取得**{win}**。每维系100人救回的超过{needed}人，维系因此更划算，原因不在单价低。',
    },
    idle: {
      en: 'Keeping brings **{keep}** a yuan against **{win}**, but there are only {people} to treat: {idle} of the budget finds nobody. Spend it on winning.',
      zh: '用于维系每元得**{keep}**，高于争取的**{win}**，但可维系的只有{people}，预算里有{idle}无处可花，应当转去争取新客户。',
    },
    tie: {
      en: 'Both bring **{keep}** a yuan: this is the break-even, {needed} saved of every 100 treated.',
      zh: '两种用法每元都得**{keep}**，正好保本：每维系100人救回{needed}人。',
    },
  },
  words: {
    winning: { en: 'A yuan of winning', zh: '用于争取' },
    keeping: { en: 'A yuan of keeping', zh: '用于维系' },
    treated: { en: 'Treated', zh: '维系' },
    table: { en: 'Other splits of the budget', zh: '预算换一种分法' },
  },
  note: {
    en: 'Five to one is a rule of thumb without a traceable study. Customers are taken as equally valuable and both uses as without diminishing returns; the numbers are those of the lesson. The form is this course’s own.',
    zh: '五比一是查不到出处的经验说法。这里假定客户价值相同，也没有考虑报酬递减；数值取自课文。这一形式由本课程拟定。',
  },
  lesson: 'retention-economics',
  concepts: ['five-to-one', 'existing-customers-first'],
};
