import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { firstSaleForgotten, promotionForgotten } from '../../mistakes/promotion.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 1,
  draw: {
    grossContribution: { from: 60, to: 300, step: 10 },
    promotionCost: { from: 4, to: 16, step: 1 },
    discount: { from: 0.08, to: 0.2, step: 0.02 },
    chances: { length: { from: 2, to: 2, step: 1 }, of: { from: 0.1, to: 0.6, step: 0.05 }, order: 'descending' },
  },
  fixed: { years: 2 },
  reasonable: ({ chances: [first = 0, second = 0] }) => first > second,
  steps: ({ grossContribution, promotionCost, discount, chances: [first = 0, second = 0] }, step) => {
    const later = step('later', first ** 2 + (1 - first) * second, 'number', { digits: 4, numbers: { first, second } });
    const sales = step(
      'sales',
      grossContribution * (1 + first / (1 + discount) + later / (1 + discount) ** 2),
      'money',
      { numbers: { first } },
    );
    const letters = step('letters', promotionCost * ((1 + discount) ** -0.5 + (1 + discount) ** -1.5), 'money');
    step('value', sales - letters, 'money');
  },
  mistakes: {
    idleTakenAsLost: { at: 'later', instead: ({ chances: [first = 0] }) => first ** 2 },
    everybodyIdle: { at: 'later', instead: ({ chances: [first = 0, second = 0] }) => first ** 2 + second },
    firstSaleForgotten,
    promotionForgotten,
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Guests who skip a summer', zh: '歇了一个夏天的客人' },
  stem: {
    en: 'A camp site on a lake has guests who come once a year, at the same time. Of the guests of one summer {chances1} come again in the next; of those who have stayed away for one summer, {chances2}. A stay contributes {grossContribution}. Half a year before each of the next two summers every guest gets a letter that costs {promotionCost}. The discount rate is {discount}. What is a guest who is there today worth, today and the two summers counted?',
    zh: '一处湖边营地的客人每年夏天来一次。前一个夏天来过的客人，{chances1}会再来；歇了一个夏天的，{chances2}会再来。住一次带来利润{grossContribution}。今后两个夏天之前半年，各给每位客人寄一封信，花{promotionCost}。贴现率{discount}。今天正住在营地的一位客人，连今天带今后两个夏天，一共值多少？',
  },
  steps: {
    later: {
      name: { en: 'Chance of a stay in the second summer', zh: '第二个夏天来的概率' },
      line: '{first}^2 + (1 − {first}) × {second} = {value}',
    },
    sales: {
      name: { en: 'Three summers, worth today', zh: '三个夏天的利润折到今天' },
      line: '{grossContribution} × (1 + {first} ÷ (1 + {discount}) + {later} ÷ (1 + {discount})^2) = {value}',
    },
    letters: {
      name: { en: 'Two letters, worth today', zh: '两封信折到今天' },
      line: '{promotionCost} × (1 ÷ (1 + {discount})^0.5 + 1 ÷ (1 + {discount})^1.5) = {value}',
    },
    value: { name: { en: 'Value', zh: '价值' }, line: '{sales} − {letters} = {value}' },
  },
  mistakes: {
    idleTakenAsLost: {
      says: {
        en: 'Who stays away for a summer is taken as lost. Such a guest may still come in the second summer, with a chance of {chances2}.',
        zh: '歇一个夏天的人被当成流失了。他第二个夏天仍可能来，概率是{chances2}。',
      },
      line: '{first}^2 = {value}',
    },
    everybodyIdle: {
      says: {
        en: 'The chance of {chances2} is given to everybody. It holds only for those who stayed away in the first summer: multiply it by their share.',
        zh: '{chances2}的概率用到每个人身上了。它只对头一个夏天没来的人成立，要乘上他们的比例。',
      },
      line: '{first}^2 + {second} = {value}',
    },
    firstSaleForgotten: {
      says: {
        en: 'Today’s stay is missing. It takes place now, so it counts in full.',
        zh: '漏了今天这一次。它现在就有，按全数计。',
      },
      line: { en: 'without today = {value}', zh: '不计今天 = {value}' },
    },
    promotionForgotten: {
      says: {
        en: 'These are the stays alone. The two letters cost {promotionCost} each, half a year and a year and a half from now; take them off.',
        zh: '只算了住营地的利润。两封信各花{promotionCost}，分别在半年和一年半之后，应当减去。',
      },
    },
  },
};
