import { defineFamily, type FamilyText } from '../../family.ts';
import { standingNotCentred } from '../../mistakes/positioning.ts';

export const model = defineFamily({
  output: 'atEnd',
  digits: 0,
  draw: {
    fit: { from: 60, to: 90, step: 5 },
    shock: { from: 8, to: 30, step: 1 },
    corporatePosition: { from: 20, to: 90, step: 10 },
    rounds: { from: 3, to: 5, step: 1 },
  },
  fixed: { update: 'renewed' },
  reasonable: ({ fit, shock, corporatePosition, rounds }) => {
    const standing = 0.1 * (corporatePosition - 50);
    const inside = (end: number) => end > 0 && end < 100;
    return (
      standing !== 0 &&
      inside(fit + rounds * (20 + standing - shock)) &&
      inside(fit + rounds * (standing - shock)) &&
      inside(fit + (rounds + 1) * (20 + standing - shock))
    );
  },
  steps: ({ fit, shock, update, corporatePosition, rounds }, step) => {
    const renewal = update === 'renewed' ? 20 : 0;
    const standing = step('standing', 0.1 * (corporatePosition - 50), 'number');
    const change = step('changed', renewal + standing - shock, 'number', { numbers: { renewal } });
    step('end', fit + rounds * change, 'number', { digits: 0 });
  },
  mistakes: {
    standingNotCentred,
    renewalForgotten: { given: () => ({ update: 'frozen' }) },
    oneRoundAlone: { at: 'end', instead: ({ fit }, { step }) => fit + step('changed') },
    oneRoundTooMany: { given: ({ rounds }) => ({ rounds: rounds + 1 }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Fit after a few rounds', zh: '几轮之后的贴合度' },
  stem: {
    en: 'A maker of hiking boots renews its position every round. In a toy model the fit of position and market changes per round by +20 for the renewal, by 0.1 × (corporate position − 50) for its name, and by minus what the market has moved. The fit stands at {fit} today, the corporate position at {corporatePosition}; the market moves by {shock} a round. Where does the fit stand after {roundsNumber} rounds?',
    zh: '一家登山鞋厂每一轮都更新定位。按玩具模型，贴合度每轮变动=20（更新）+0.1×（企业定位−50）−市场移动。现在贴合度{fit}，企业定位{corporatePosition}，市场每轮移动{shock}。{roundsNumber}轮之后贴合度是多少？',
  },
  steps: {
    standing: {
      name: { en: 'What the name of the firm adds', zh: '企业名声的作用' },
      line: '0.1 × ({corporatePosition} − 50) = {value}',
    },
    changed: { name: { en: 'Change per round', zh: '每轮变动' }, line: '{renewal} + {standing} − {shock} = {value}' },
    end: { name: { en: 'Fit at the end', zh: '期末贴合度' }, line: '{fit} + {rounds} × {changed} = {value}' },
  },
  mistakes: {
    renewalForgotten: {
      says: {
        en: 'This is the path of a position that stays as it is. The firm renews it every round, which brings back 20 each time.',
        zh: '这是定位一直不动的结果。它每一轮都更新，每次挽回20。',
      },
    },
    oneRoundAlone: {
      says: {
        en: 'This is the fit after one round. The same change comes again in each of the {roundsNumber} rounds.',
        zh: '这是一轮之后的贴合度。同样的变动每一轮都有，一共{roundsNumber}轮。',
      },
      line: '{fit} + {changed} = {value}',
    },
    oneRoundTooMany: {
      says: {
        en: 'This is one round too many. Today’s fit of {fit} is the start and no round yet.',
        zh: '多算了一轮。现在的{fit}是起点，还不算一轮。',
      },
    },
  },
};
