import { type BondSwitching, type Bonds, bondSwitching } from '#domain/bonds/bond-switching.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const strength = (initial: number): NumberInput => ({ unit: 'money', min: 0, max: 300, step: 5, initial });
const degree = (initial: number): NumberInput => ({ unit: 'share', min: 0, max: 1, step: 0.05, initial });

const columns = [
  { id: 'bond', unit: 'number' },
  { id: 'strength', unit: 'money' },
  { id: 'copied', unit: 'share', digits: 0 },
  { id: 'strengthAfter', unit: 'money' },
] as const;

const partsOf = ({ financial, social, structural }: Bonds) => [
  { id: 'financialBond', value: financial },
  { id: 'socialBond', value: social },
  { id: 'structuralBond', value: structural },
];

/** Whether hardly anything but the structural bond holds the customer: less than a fifth of it in the other two. */
const isLock = ({ financial, social, structural }: Bonds) => financial + social < 0.2 * structural;

/** Whether price held the customer: the financial bond is at least half of all. */
const isBought = ({ financial, social, structural }: Bonds) => financial >= social + structural;

/** Which sentence says whether the customer stays, and on what. */
function sentenceId(bonds: Bonds, { staysBefore, staysAfter }: BondSwitching): string {
  if (staysAfter) return isLock(bonds) ? 'locked' : 'stays';
  if (!staysBefore) return 'leaves';
  return isBought(bonds) ? 'boughtAway' : 'copiedAway';
}

/** Whether a customer stays once a rival offers more and has copied what can be copied. */
export const model = defineCalculator({
  id: 'bond-switching-game',
  inputs: {
    financial: strength(30),
    copiedFinancial: degree(1),
    social: strength(40),
    copiedSocial: degree(0.3),
    structural: strength(150),
    copiedStructural: degree(0.1),
    rivalAdvantage: { unit: 'money', min: 0, max: 400, step: 5, initial: 80 },
  },
  outputs: {
    safety: { unit: 'money', main: true },
    strengthBefore: { unit: 'money' },
    strengthAfter: { unit: 'money' },
  },
  facing: {
    voices: 'ink',
    left: 'strength',
    right: 'copied',
    rows: {
      financialBond: ['financial', 'copiedFinancial'],
      socialBond: ['social', 'copiedSocial'],
      structuralBond: ['structural', 'copiedStructural'],
    },
  },
  symbols: {
    financial: 'F',
    social: 'S',
    structural: 'T',
    copiedFinancial: 'k₁',
    copiedSocial: 'k₂',
    copiedStructural: 'k₃',
    rivalAdvantage: 'R',
  },
  compute: (values) => {
    const { financial, social, structural, rivalAdvantage } = values;
    const bonds = { financial, social, structural };
    const copied = {
      financial: values.copiedFinancial,
      social: values.copiedSocial,
      structural: values.copiedStructural,
    };
    const left = {
      financial: financial * (1 - copied.financial),
      social: social * (1 - copied.social),
      structural: structural * (1 - copied.structural),
    };
    const result = bondSwitching({ bonds, rivalAdvantage, copied });
    const { safety, strengthBefore, strengthAfter } = result;
    return {
      outputs: { safety, strengthBefore, strengthAfter },
      verdict: result.staysAfter ? 'stays' : 'leaves',
      sentence: {
        id: sentenceId(bonds, result),
        values: {
          before: { value: strengthBefore, unit: 'money' },
          after: { value: strengthAfter, unit: 'money' },
          rival: { value: rivalAdvantage, unit: 'money' },
          safety: { value: Math.abs(safety), unit: 'money' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [
          { id: 'strengthBefore', voice: 'ghost', parts: partsOf(bonds) },
          { id: 'strengthAfter', voice: 'ink', parts: partsOf(left) },
          bar('rivalAdvantage', rivalAdvantage),
        ],
      },
      table: {
        columns,
        rows: [
          ['financialBond', financial, copied.financial, left.financial],
          ['socialBond', social, copied.social, left.social],
          ['structuralBond', structural, copied.structural, left.structural],
        ],
      },
    };
  },
  formula: (place) => [
    [place.financial, '×', '(', '1', '−', place.copiedFinancial, ')', '+'],
    [place.social, '×', '(', '1', '−', place.copiedSocial, ')', '+'],
    [place.structural, '×', '(', '1', '−', place.copiedStructural, ')', '−', place.rivalAdvantage, '=', place.safety],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'After the copying: three bonds', zh: '模仿之后：三级纽带' },
  lead: {
    en: 'A rival offers more and copies what he can. Which of your bonds still hold?',
    zh: '对手出价更好，能学的都学走了。你的纽带还剩哪一根？',
  },
  theme: 'relationship',
  inputs: {
    financial: { en: 'Financial bond: strength', zh: '财务纽带：强度' },
    copiedFinancial: { en: 'Financial bond: copied', zh: '财务纽带：被模仿' },
    social: { en: 'Social bond: strength', zh: '社交纽带：强度' },
    copiedSocial: { en: 'Social bond: copied', zh: '社交纽带：被模仿' },
    structural: { en: 'Structural bond: strength', zh: '结构纽带：强度' },
    copiedStructural: { en: 'Structural bond: copied', zh: '结构纽带：被模仿' },
    rivalAdvantage: { en: 'Advantage of the rival’s offer', zh: '对手条件的优势' },
  },
  outputs: {
    safety: { en: 'What still holds beyond the rival’s advantage', zh: '超出对手优势的余量' },
    strengthBefore: { en: 'All bonds before copying', zh: '被模仿之前' },
    strengthAfter: { en: 'All bonds after copying', zh: '被模仿之后' },
  },
  sentences: {
    stays: {
      en: 'Of {before} worth of bonds **{after}** remain after the copying, against an advantage of {rival}: the customer **stays**, with {safety} to spare.',
      zh: '纽带共值{before}，模仿之后剩**{after}**，对手的优势是{rival}：客户**留下**，还有{safety}余量。',
    },
    locked: {
      en: 'After the copying **{after}** remain against {rival}: the customer **stays**, but held by little else than the structure. Would she miss it if leaving were free? If not, it is a lock and no bond, and she will say so elsewhere.',
      zh: '模仿之后剩**{after}**，对手的优势是{rival}：客户**留下**，可留住她的几乎只有结构。离开如果不花钱，她还舍不得吗？舍得，那就是锁，不是纽带，她到别处会说出来。',
    },
    copiedAway: {
      en: 'Before the copying {before} held the customer; what is left is **{after}**, {safety} too little against {rival}. The customer **leaves**: the bonds were more than price, but what remains of them is too weak.',
      zh: '模仿之前有{before}留着客户，现在只剩**{after}**，比对手的{rival}少{safety}，客户**离开**。纽带不只有价格，可剩下的还不够强。',
    },
    boughtAway: {
      en: 'Before the copying {before} held the customer; what is left is **{after}**, {safety} too little against {rival}. The customer **leaves**: what was bought with price can be bought by anybody.',
      zh: '模仿之前有{before}拴着客户，现在只剩**{after}**，比对手的{rival}少{safety}，客户**离开**。用价格买来的，谁都买得起。',
    },
    leaves: {
      en: 'The bonds were worth {before}, less than the rival’s {rival} even before he copied anything. The customer **leaves**.',
      zh: '纽带总共只值{before}，对手不必模仿，凭{rival}的优势就够了。客户**离开**。',
    },
  },
  words: {
    stays: { en: 'stays', zh: '留下' },
    leaves: { en: 'leaves', zh: '离开' },
    strength: { en: 'Strength', zh: '强度' },
    copied: { en: 'Copied by the rival', zh: '被模仿的程度' },
    bond: { en: 'Bond', zh: '纽带' },
    financialBond: { en: 'Financial', zh: '财务' },
    socialBond: { en: 'Social', zh: '社交' },
    structuralBond: { en: 'Structural', zh: '结构' },
    table: { en: 'Bond by bond', zh: '逐级计算' },
  },
  note: {
    en: 'Strengths in yuan and degrees of copying are invented for teaching. A tie that holds although the customer gains nothing from it is a lock, not a relationship.',
    zh: '强度（折成元）和模仿程度都是教学用的示意值。客户得不到好处却走不掉，那是锁，不是关系。',
  },
  source: 'berry-parasuraman-1991',
  lesson: 'churn-and-bonds',
  concepts: ['three-level-bonds', 'financial-bond', 'social-bond', 'structural-bond', 'switching-cost'],
};
