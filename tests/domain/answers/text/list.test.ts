import { describe } from 'vitest';
import { testReadings } from './readings.ts';

const FOUR_C = '消费者、成本、便利、沟通';
const FOUR_C_ENGLISH = 'consumer, cost, convenience, communication';
const STAGES = '考察期、形成期、稳定期、退化期';

describe('a list in order ignores separators and numbers', () => {
  testReadings([
    ['1.考察期 2.形成期 3.稳定期 4.退化期', STAGES, 'match'],
    ['①考察期②形成期③稳定期④退化期', STAGES, 'match'],
    ['考察期 形成期 稳定期 退化期', STAGES, 'match'],
    ['考察期→形成期→稳定期→退化期', STAGES, 'match'],
    ['考察期、形成期、退化期、稳定期', STAGES, 'different'],
    ['考察期形成期稳定期退化期', STAGES, 'match'],
    ['考察期、形成期、稳定期和退化期', STAGES, 'match'],
    ['（1）考察期（2）形成期（3）稳定期（4）退化期', STAGES, 'match'],
    ['考察期、形成期、稳定期', STAGES, 'near'],
    ['承诺、信任', '信任、承诺', 'different'],
    ['财、人、物、信', '人、财、物、信', 'different'],
    ['退化期、稳定期、形成期、考察期', STAGES, 'different'],
    ['identify, differentiate, interact, customize', 'identify, differentiate, interact, customise', 'match'],
  ]);
});

describe('a list in any order has every item once', () => {
  testReadings([
    ['沟通、成本、便利、消费者', FOUR_C, 'match', { anyOrder: true }],
    ['便利，成本，沟通，消费者', FOUR_C, 'match', { anyOrder: true }],
    ['沟通/成本/便利/消费者', FOUR_C, 'match', { anyOrder: true }],
    ['沟通 成本 便利 消费者', FOUR_C, 'match', { anyOrder: true }],
    ['沟通\n成本\n便利\n消费者', FOUR_C, 'match', { anyOrder: true }],
    ['①成本②便利③沟通④消费者', FOUR_C, 'match', { anyOrder: true }],
    ['成本和便利和沟通和消费者', FOUR_C, 'match', { anyOrder: true }],
    ['消费者、成本、便利', FOUR_C, 'near', { anyOrder: true }],
    ['消费者', FOUR_C, 'different', { anyOrder: true }],
    ['成本、便利、沟通、价格', FOUR_C, 'different', { anyOrder: true }],
    ['成本、成本、便利、沟通、消费者', FOUR_C, 'different', { anyOrder: true }],
    ['cost and communication and consumer and convenience', FOUR_C_ENGLISH, 'match', { anyOrder: true }],
    ['cost; consumer; convenience; communication', FOUR_C_ENGLISH, 'match', { anyOrder: true }],
    ['cost, consumer & communication, convenience', FOUR_C_ENGLISH, 'match', { anyOrder: true }],
    ['成本、便利、沟通、消费着', FOUR_C, 'near', { anyOrder: true }],
    ['成木、便利、沟通、消费者', FOUR_C, 'different', { anyOrder: true }],
    ['消费者、成本、便利、沟通、成本', FOUR_C, 'different', { anyOrder: true }],
    ['消费者成本便利沟通', FOUR_C, 'match', { anyOrder: true }],
    ['消费者、成本、方便、沟通', FOUR_C, 'match', { anyOrder: true, synonyms: [['便利', '方便']] }],
    ['消费者、成本、方便、便利、沟通', FOUR_C, 'different', { anyOrder: true, synonyms: [['便利', '方便']] }],
    ['成本、便立、勾通、消费者', FOUR_C, 'different', { anyOrder: true }],
    ['消费者、成本、方便、便利', FOUR_C, 'different', { anyOrder: true, synonyms: [['便利', '方便']] }],
    ['顾客、成本、便利、沟通', FOUR_C, 'different', { anyOrder: true }],
    ['答案：沟通、成本、便利、消费者', FOUR_C, 'match', { anyOrder: true }],
    ['产品、价格、渠道、促销', FOUR_C, 'different', { anyOrder: true }],
    ['信任', '信任、承诺', 'near', { anyOrder: true }],
    ['成本，便利，购通，消费者', FOUR_C, 'near', { anyOrder: true }],
    ['促销 价格 通路 产品', '产品、价格、渠道、促销', 'match', { anyOrder: true }],
    ['1、成本 2、便利 3、沟通 4、消费者', FOUR_C, 'match', { anyOrder: true }],
    ['沟通、成本、便利以及消费者。', FOUR_C, 'match', { anyOrder: true }],
    ['生产观念、推销观念', '营销观念、生产观念', 'different', { anyOrder: true, others: ['推销观念'] }],
    ['生产观念、推消观念', '营销观念、生产观念', 'different', { anyOrder: true, others: ['推销观念'] }],
    ['生产观念、营肖观念', '营销观念、生产观念', 'near', { anyOrder: true, others: ['推销观念'] }],
    ['信任', '信任、承诺', 'different', { anyOrder: true, others: ['信任'] }],
  ]);
});
