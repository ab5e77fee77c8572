import { describe } from 'vitest';
import { testReadings } from './readings.ts';

const CRM = [['CRM', '客户关系管理']];

describe('width, case, spaces and marks do not count', () => {
  testReadings([
    ['客户关系管理', '客户关系管理', 'match'],
    ['ｃｒｍ', 'CRM', 'match'],
    ['４Ｐ', '4P', 'match'],
    ['Crm', 'CRM', 'match'],
    ['4p', '4P', 'match'],
    ['关\n系营销', '关系营销', 'match'],
    ['relationship   marketing', 'relationship marketing', 'match'],
    ['customer\u00a0value', 'customer value', 'match'],
    ['customervalue', 'customer value', 'match'],
    ['关\t系营销', '关系营销', 'match'],
    ['“关系营销”', '关系营销', 'match'],
    ['关系营销!', '关系营销', 'match'],
    ['(关系营销)', '关系营销', 'match'],
    ['关系·营销', '关系营销', 'match'],
    ['关系—营销', '关系营销', 'match'],
    ['关系→营销', '关系营销', 'match'],
    ['「关系营销」', '关系营销', 'match'],
    ['信任，承诺', '信任、承诺', 'match'],
    ['信任;承诺', '信任、承诺', 'match'],
    ['信任•承诺', '信任、承诺', 'match'],
    ['C-S', 'C/S', 'match'],
    ['c/s', 'C/S', 'match'],
    ['C／S', 'C/S', 'match'],
    ['relationship marketing.', 'relationship marketing', 'match'],
    ['关系营销：', '关系营销', 'match'],
  ]);
});

describe('a conjunction counts as an enumeration comma', () => {
  testReadings([
    ['信任及承诺', '信任与承诺', 'match'],
    ['信任、承诺', '信任与承诺', 'match'],
    ['信任&承诺', '信任与承诺', 'match'],
    ['trust and commitment', 'trust & commitment', 'match'],
    ['信任與承諾', '信任和承诺', 'match'],
    ['顾客参与', '顾客参与', 'match'],
    ['顾客参', '顾客参与', 'near'],
    ['及时性', '及时性', 'match'],
    ['客户满意以及忠诚', '客户满意和忠诚', 'match'],
  ]);
});

describe('invisible characters and diacritics do not count', () => {
  testReadings([
    ['Grönroos', 'Gronroos', 'match'],
    ['Gro\u0308nroos', 'Grönroos', 'match'],
    ['café', 'cafe', 'match'],
    ['Groonroos', 'Grönroos', 'near'],
    ['关\u200b系营\ufeff销', '关系营销', 'match'],
    ['CRM\ufe0f', 'CRM', 'match'],
    ['cus\u00adtomer', 'customer', 'match'],
  ]);
});

describe('a label, brackets and a second accepted name do not count', () => {
  testReadings([
    ['答:关系营销', '关系营销', 'match'],
    ['答案 ： 关系营销', '关系营销', 'match'],
    ['ANSWER: CRM', 'CRM', 'match'],
    ['CRM（客户关系管理）', 'CRM', 'match', { synonyms: CRM }],
    ['关系营销[relationship marketing]', ['关系营销', 'relationship marketing'], 'match'],
    ['交易营销（relationship marketing）', ['关系营销', 'relationship marketing'], 'different'],
    ['关系营销（RM）', '关系营销', 'different'],
    ['（关系营销）', '关系营销', 'match'],
    ['关系营销（relationship marketing）', '关系营销', 'different'],
    ['客户关系管理（ERP）', '客户关系管理', 'different', { synonyms: CRM }],
    ['答案是关系营销', '关系营销', 'different'],
    ['《CRM》', 'CRM', 'match'],
    ['relationship marketing (关系营销)', ['关系营销', 'relationship marketing'], 'match'],
  ]);
});
