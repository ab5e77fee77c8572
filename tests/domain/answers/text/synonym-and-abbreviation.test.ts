import { describe } from 'vitest';
import { testReadings } from './readings.ts';

const CUSTOMER = [['客户', '顾客']];
const CRM = [['CRM', '客户关系管理']];

describe('words of a group stand for each other, and no others', () => {
  testReadings([
    ['顾客终身价值', '客户终身价值', 'match', { synonyms: CUSTOMER }],
    ['顧客忠誠', '客户忠诚', 'match', { synonyms: CUSTOMER }],
    ['clients', 'customer', 'match', { synonyms: [['customer', 'client']] }],
    ['Client Satisfaction', 'customer satisfaction', 'match', { synonyms: [['customer', 'client']] }],
    ['顾客关系管理', 'CRM', 'match', { synonyms: [...CRM, ...CUSTOMER] }],
    ['顾客终生价值', 'CLV', 'match', { synonyms: [['CLV', '客户终身价值'], ...CUSTOMER, ['终身', '终生']] }],
    ['CLV', '顾客终生价值', 'match', { synonyms: [['CLV', '客户终身价值'], ...CUSTOMER, ['终身', '终生']] }],
    ['大客户', '大客户', 'match', { synonyms: [['客户', '大客户']] }],
    ['customer equity', '客户资产', 'match', { synonyms: [['客户资产', 'customer equity']] }],
    ['消费者', '客户', 'different', { synonyms: CUSTOMER }],
    ['会员满意', '客户满意', 'different', { synonyms: CUSTOMER }],
  ]);
});

describe('an abbreviation is all or nothing', () => {
  testReadings([
    ['Customer Relationship Management', 'CRM', 'match', { synonyms: [['CRM', 'customer relationship management']] }],
    ['C R M', 'CRM', 'match'],
    ['c.r.m', 'CRM', 'match'],
    ['CRMS', 'CRM', 'match'],
    ['CR', 'CRM', 'different'],
    ['CMR', 'CRM', 'different'],
    ['CRN', 'CRM', 'different'],
    ['SCRM', 'CRM', 'different'],
    ['crm系統', 'CRM系统', 'match'],
    ['CMR system', 'CRM system', 'different'],
    ['CRM sistem', 'CRM system', 'near'],
    ['CEM系统', 'CRM系统', 'different'],
    ['ECRM系统', 'CRM系统', 'different'],
    ['CRM细统', 'CRM系统', 'near'],
    ['5C', '4C', 'different'],
    ['4R', '4C', 'different'],
    ['4Cs', '4C', 'match'],
    ["4C's", '4C', 'match'],
    ['SERVQUA', 'SERVQUAL', 'different'],
    ['SERQUAL', 'SERVQUAL', 'different'],
    ['IDIC模形', 'IDIC模型', 'near'],
    ['IDCI模型', 'IDIC模型', 'different'],
    ['CLVs', 'CLV', 'match'],
    ['GP', 'GPS', 'different'],
    ['POS', 'POS', 'match'],
    ['SaaS', 'PaaS', 'different'],
    ['4P4P', '4P', 'different'],
    ['CRM系', 'CRM系统', 'near'],
    ['系统', 'CRM系统', 'different'],
    ['BPR业务流程重组', 'BPR', 'different', { synonyms: [['BPR', '业务流程重组']] }],
    ['客户关系管里', 'CRM', 'near', { synonyms: CRM }],
    ['CRM软件', 'CRM系统', 'different'],
    ['C', '4C', 'different'],
    ['C4', '4C', 'different'],
  ]);
});

describe('a name matches in the forms that are accepted', () => {
  testReadings([
    ['科特勒', '菲利普·科特勒', 'different'],
    ['菲利普-科特勒', '菲利普·科特勒', 'match'],
    ['菲利普 科特勒', '菲利普·科特勒', 'match'],
    ['LL Berry', 'L.L. Berry', 'match'],
    ['Bery', 'Berry', 'near'],
    ['Berri', 'Berry', 'near'],
    ['L. L. Bery', 'L.L. Berry', 'near'],
    ['贝瑞', '贝里', 'match', { synonyms: [['贝里', '贝瑞']] }],
    ['Jackson', 'Berry', 'different'],
    ['贝利', '贝里', 'near'],
    ['Barry', 'Berry', 'near'],
  ]);
});
