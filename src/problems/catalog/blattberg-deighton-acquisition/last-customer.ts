import { defineFamily, type FamilyText } from '../../family.ts';
import { ceilingTakenAsCertain } from '../../mistakes/spending-response.ts';

export const model = defineFamily({
  output: 'marginalCost',
  digits: 0,
  draw: {
    observedSpend: { from: 10, to: 60, step: 5 },
    observedRate: { from: 0.06, to: 0.24, step: 0.02 },
    ceiling: { from: 0.3, to: 0.6, step: 0.05 },
  },
  fixed: { valuePerCustomer: 400 },
  steps: ({ observedSpend, observedRate, ceiling }, step) => {
    const room = step('room', ceiling - observedRate, 'share');
    const k = step('k', Math.log(ceiling / room) / observedSpend, 'number', { digits: 6 });
    const perYuan = step('perYuan', k * room, 'number', { digits: 6, numbers: { left: room } });
    step('cost', 1 / perYuan, 'money');
  },
  mistakes: {
    averageForLast: { at: 'cost', instead: ({ observedSpend, observedRate }) => observedSpend / observedRate },
    firstForLast: { at: 'perYuan', instead: ({ ceiling }, { step }) => step('k') * ceiling },
    ceilingTakenAsCertain,
    wonForRoom: { at: 'perYuan', instead: ({ observedRate }, { step }) => step('k') * observedRate },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What the last customer costs', zh: '最后一位客户的成本' },
  stem: {
    en: 'A firm that sells water filters spends {observedSpend} on each prospect and wins {observedRate} of them; at best it could win {ceiling}. The share that is won by spending A follows a(A) = c(1 − e^(−kA)), with c for the most that can be won. What does one more customer cost at today’s spending, that is, 1 ÷ a′(A)?',
    zh: '一家净水器厂商对每位潜在客户花{observedSpend}，争取到{observedRate}，至多能争取到{ceiling}。花A时争取到的比例为a(A) = c(1 − e^(−kA))，c为上限。照现在的花费，再多争取一位客户要花多少，即1 ÷ a′(A)？',
  },
  steps: {
    room: { name: { en: 'Left up to the ceiling', zh: '离上限还差' }, line: '{ceiling} − {observedRate} = {value}' },
    k: {
      name: { en: 'Steepness k of the curve', zh: '曲线的陡度k' },
      line: 'ln({ceiling} ÷ {room}) ÷ {observedSpend} = {value}',
    },
    perYuan: {
      name: { en: 'Won with one yuan more, a′(A) = k(c − a)', zh: '再多花一元，多争取到a′(A) = k(c − a)' },
      line: '{k} × {left} = {value}',
    },
    cost: { name: { en: 'Cost of one more', zh: '再多一位的成本' }, line: '1 ÷ {perYuan} = {value}' },
  },
  mistakes: {
    averageForLast: {
      says: {
        en: 'This is the average cost, {observedSpend} ÷ {observedRate}. Each further yuan wins fewer people, so the last customer costs more than the average one.',
        zh: '这是平均成本，{observedSpend} ÷ {observedRate}。多花的钱争取到的人越来越少，最后一位比平均一位贵。',
      },
      line: '{observedSpend} ÷ {observedRate} = {value}',
    },
    firstForLast: {
      says: {
        en: 'This is what the very first customer cost. By now {observedRate} are won; only what is left up to the ceiling can still respond.',
        zh: '这是头一位客户的成本。现在已经争取到{observedRate}，还会动心的只是离上限剩下的那部分。',
      },
      line: '{k} × {ceiling} = {value}',
    },
    wonForRoom: {
      says: {
        en: 'This multiplies by the share already won. What a further yuan wins depends on what is still left up to the ceiling.',
        zh: '这是乘了已经争取到的比例。多花一元能争取多少，要看离上限还剩多少。',
      },
      line: '{k} × {observedRate} = {value}',
    },
  },
};
