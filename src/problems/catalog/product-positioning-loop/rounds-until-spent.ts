import { defineFamily, type FamilyText } from '../../family.ts';
import { standingNotCentred } from '../../mistakes/positioning.ts';

/** Decimals of tenths carry dust in their last digits, which must not make a round more. */
const roundsFor = (fit: number, loss: number): number => Math.ceil(fit / loss - 1e-9);

export const model = defineFamily({
  output: 'spentAfter',
  digits: 0,
  tolerance: 0.1,
  draw: {
    fit: { from: 60, to: 100, step: 5 },
    shock: { from: 12, to: 30, step: 1 },
    corporatePosition: { from: 60, to: 100, step: 10 },
  },
  fixed: { update: 'frozen', rounds: 12 },
  steps: ({ fit, shock, corporatePosition }, step) => {
    const standing = step('standing', 0.1 * (corporatePosition - 50), 'number');
    const loss = step('loss', shock - standing, 'number');
    const quotient = step('quotient', fit / loss, 'number');
    step('spent', roundsFor(quotient, 1), 'periods');
  },
  mistakes: {
    roundedDown: { at: 'spent', instead: (_, { step }) => Math.floor(step('quotient')) },
    standingNotCentred,
    nameCountedAgainst: { at: 'loss', instead: ({ shock }, { step }) => shock + step('standing') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How long an old slogan lasts', zh: '老口号还能撑几期' },
  stem: {
    en: 'A soap brand has kept its slogan for decades and means to keep it. Position and market fit by {fit} of 100 today. Each period the market moves by {shock}; in a toy model a good name gives back 0.1 × (corporate position − 50), and that position is {corporatePosition}. After how many periods is nothing left of the fit?',
    zh: '一个香皂品牌几十年不换口号，也不打算换。现在定位与市场的贴合度为{fit}（满分100），市场每期移动{shock}；按玩具模型，名声每期挽回0.1×（企业定位−50），该企业的定位是{corporatePosition}。几期之后贴合度归零？',
  },
  steps: {
    standing: {
      name: { en: 'What the name gives back a period', zh: '名声每期挽回' },
      line: '0.1 × ({corporatePosition} − 50) = {value}',
    },
    loss: { name: { en: 'Lost a period', zh: '每期失去' }, line: '{shock} − {standing} = {value}' },
    quotient: {
      name: { en: 'How often that goes into the fit', zh: '贴合度够失去几次' },
      line: '{fit} ÷ {loss} = {value}',
    },
    spent: {
      name: { en: 'The period in which it is used up', zh: '用尽的那一期' },
      line: { en: '{quotient}, up to the next whole period = {value}', zh: '{quotient}，不足一期的进为一期 = {value}' },
    },
  },
  mistakes: {
    roundedDown: {
      says: {
        en: 'After so many periods something is still left. What remains goes in the period after; round up.',
        zh: '到这一期还剩一点。剩下的在下一期用尽，应当进一。',
      },
      line: { en: '{quotient}, down to a whole period = {value}', zh: '{quotient}，去掉小数 = {value}' },
    },
    nameCountedAgainst: {
      says: {
        en: 'The name is added to the loss. A corporate position above 50 gives something back; take it off what the market takes.',
        zh: '把名声加到损失上了。企业定位高于50是在挽回，要从市场移动里减掉。',
      },
      line: '{shock} + {standing} = {value}',
    },
  },
};
