import { powerBalance } from '#domain/bonds/power-balance.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const grade = (initial: number) => ({ unit: 'points', min: 1, max: 5, step: 1, whole: true, initial }) as const;

/** Who leads a relation: alternatives, information and size on either side. */
export const model = defineCalculator({
  id: 'power-balance',
  inputs: {
    marketerAlternatives: grade(4),
    marketerInformation: grade(4),
    marketerSize: grade(3),
    otherAlternatives: grade(2),
    otherInformation: grade(3),
    otherSize: grade(3),
  },
  outputs: {
    marketer: { unit: 'points', main: true },
    other: { unit: 'points', main: true },
    lead: { unit: 'points' },
  },
  facing: {
    voices: 'ink',
    left: 'marketer',
    right: 'other',
    rows: {
      alternatives: ['marketerAlternatives', 'otherAlternatives'],
      information: ['marketerInformation', 'otherInformation'],
      size: ['marketerSize', 'otherSize'],
    },
  },
  symbols: { marketer: 'M', other: 'C' },
  compute: (values) => {
    const result = powerBalance({
      marketer: {
        fewAlternativesOfOther: values.marketerAlternatives,
        information: values.marketerInformation,
        size: values.marketerSize,
      },
      other: {
        fewAlternativesOfOther: values.otherAlternatives,
        information: values.otherInformation,
        size: values.otherSize,
      },
    });
    const [marketer, other] = [result.marketer.lowest, result.other.lowest];
    return {
      outputs: { marketer, other, lead: marketer - other },
      sentence: {
        id: result.state ?? 'equal',
        values: { marketer: { value: marketer, unit: 'points' }, other: { value: other, unit: 'points' } },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          { id: 'marketer', voice: 'first', parts: [{ id: 'marketer', value: marketer }] },
          { id: 'other', voice: 'second', parts: [{ id: 'other', value: other }] },
        ],
      },
    };
  },
  formula: (place) => [
    place.marketer,
    '=',
    [
      '0.4',
      '×',
      place.marketerAlternatives,
      '+',
      '0.4',
      '×',
      place.marketerInformation,
      '+',
      '0.2',
      '×',
      place.marketerSize,
    ],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Who leads: the action equation', zh: '谁占上风：作用方程' },
  lead: {
    en: 'The side with fewer rivals and more information leads. Equal sides bargain.',
    zh: '对方的选择越少、自己的信息越多，就越占上风；势均力敌，就得谈判。',
  },
  theme: 'relationship',
  inputs: {
    marketerAlternatives: { en: 'How few alternatives the other side has', zh: '对方可选者之少' },
    marketerInformation: { en: 'Information', zh: '掌握的信息' },
    marketerSize: { en: 'Size', zh: '规模' },
    otherAlternatives: { en: 'How few alternatives the marketer has', zh: '营销方可选者之少' },
    otherInformation: { en: 'Information of the other side', zh: '对方掌握的信息' },
    otherSize: { en: 'Size of the other side', zh: '对方规模' },
  },
  outputs: {
    marketer: { en: 'Power of the marketer M', zh: '营销方力量M' },
    other: { en: 'Power of the other side C', zh: '被营销方力量C' },
    lead: { en: 'M − C', zh: 'M − C' },
  },
  sentences: {
    marketerLeads: {
      en: 'M is **{marketer}**, C **{other}**: the marketer leads. An advantage in information is soon resented; sharing some of it is what builds trust.',
      zh: 'M为**{marketer}**，C为**{other}**：营销方占上风。靠信息占上风，迟早招怨；让对方也知情，信任才建得起来。',
    },
    equal: {
      en: 'M is **{marketer}**, C **{other}**: near enough to equal. Neither can dictate, so both bargain.',
      zh: 'M为**{marketer}**，C为**{other}**：大致相当。谁也压不倒谁，只有谈判。',
    },
    otherLeads: {
      en: 'M is **{marketer}**, C **{other}**: the other side leads. The marketer adapts, or finds something that the other cannot get elsewhere.',
      zh: 'M为**{marketer}**，C为**{other}**：被营销方占上风。营销方要么迁就，要么拿出对方在别处得不到的东西。',
    },
  },
  words: {
    marketer: { en: 'Marketer', zh: '营销方' },
    other: { en: 'Other side', zh: '被营销方' },
    alternatives: { en: 'How few alternatives the opposite side has', zh: '对方可选者之少' },
    information: { en: 'Information', zh: '掌握的信息' },
    size: { en: 'Size', zh: '规模' },
  },
  note: {
    en: 'Grades from 1 (little) to 5 (much). The weights 0.4, 0.4 and 0.2 are assumed for teaching; sides closer than 0.25 count as equal.',
    zh: '各项从1（少）到5（多）。权数0.4、0.4、0.2为教学设定；相差不到0.25视为相当。',
  },
  lesson: 'trust-promises-and-forces',
};
