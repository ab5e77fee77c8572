import { describe } from 'vitest';
import { testReadings } from './readings.ts';

const CUSTOMER = [['客户', '顾客']];

describe('another term of the subject is different', () => {
  testReadings([
    ['关系交易', '关系营销', 'different'],
    ['客户管理', '客户关系管理', 'different'],
    ['社会营销', '社会市场营销', 'different'],
    ['顾客资产', '客户资产', 'different'],
    ['财务联系', '社交联系', 'different'],
    ['内部市场', '外部市场', 'different'],
    ['产品观念', '生产观念', 'different'],
    ['需求', '需要', 'different'],
    ['customer value', 'customer loyalty', 'different'],
    ['transaction marketing', 'relationship marketing', 'different'],
    ['推銷觀念', '营销观念', 'different', { others: ['推销观念'] }],
    ['推削观念', '营销观念', 'different', { others: ['推销观念'] }],
    ['顾客价值', '客户总价值', 'different', { synonyms: CUSTOMER, others: ['客户价值'] }],
    ['PRODUCT CONCEPT', 'production concept', 'different', { others: ['product concept'] }],
    ['客户满意', '客户满意度', 'different', { others: ['客户满意'] }],
    ['客户满亿', '客户满意', 'different'],
    ['营肖观念', '营销观念', 'near', { others: ['推销观念'] }],
    ['social marketings', 'societal marketing', 'different', { others: ['social marketing'] }],
    ['行銷觀念', '推销观念', 'different', { others: ['营销观念'] }],
  ]);
});

describe('numbers are all or nothing', () => {
  testReadings([
    ['10000', '10,000', 'match'],
    ['１００００', '10000', 'match'],
    ['100000', '10000', 'different'],
    ['80/20', '80:20', 'match'],
    ['80：20', '80/20', 'match'],
    ['80-20法则', '80/20法则', 'different'],
    ['20/80法则', '80/20法则', 'different'],
    ['25', '25%', 'different'],
    ['25%', '25％', 'match'],
    ['2.5', '25', 'different'],
    ['三级关系营销', '二级关系营销', 'different'],
    ['级关系营销', '一级关系营销', 'different'],
    ['六大市场', '六大市场模型', 'near'],
    ['五大市场模型', '六大市场模型', 'different'],
    ['1983年', '1983', 'near'],
    ['1983', '1983年', 'near'],
    ['一对一', '一对一营销', 'near'],
    ['一对营销', '一对一营销', 'different'],
    ['4P理论', '4C理论', 'different'],
    ['第2阶段', '第3阶段', 'different'],
    ['10 000', '10000', 'match'],
    ['80 20', '80/20', 'different'],
    ['20%的客户', '80%的客户', 'different'],
    ['二八定律', '八二定律', 'different'],
    ['80／20', '80/20', 'match'],
    ['1:5', '1/5', 'match'],
    ['四大市场', '六大市场', 'different'],
  ]);
});

describe('every sign of a formula counts', () => {
  testReadings([
    ['C=b/a', 'C=b/a', 'match'],
    ['c＝b÷a', 'C=b/a', 'match'],
    ['C=b*a', 'C=b/a', 'different'],
    ['C=b-a', 'C=b+a', 'different'],
    ['C = b/a', 'c=b/a', 'match'],
    ['b/a=C', 'C=b/a', 'different'],
    ['S>E', 'S>E', 'match'],
    ['S<E', 'S>E', 'different'],
    ['C b/a', 'C=b/a', 'different'],
    ['C=b/aa', 'C=b/a', 'different'],
    ['C≠b/a', 'C=b/a', 'different'],
    ['讓渡價值=總價值-總成本', '让渡价值=总价值-总成本', 'match'],
    ['Ｃ=ｂ／ａ', 'C=b/a', 'match'],
    ['感知>期望', '感知<期望', 'different'],
    ['C=(b)/a', 'C=b/a', 'different'],
  ]);
});

describe('a negation on one side is different', () => {
  testReadings([
    ['满意', '不满意', 'different'],
    ['非盈利组织', '盈利组织', 'different'],
    ['无差异营销', '差异营销', 'different'],
    ['没有满意', '满意', 'different'],
    ['不可分离性', '可分离性', 'different'],
    ['可分离性', '不可分离性', 'different'],
    ['無形性', '有形性', 'different'],
    ['unprofitable customer', 'profitable customer', 'different'],
    ['dissatisfaction', 'satisfaction', 'different'],
    ['satisfaction', 'dissatisfaction', 'different'],
    ['non-profit organisation', 'profit organisation', 'different'],
    ['profit organisation', 'non-profit organisation', 'different'],
    ['not loyal', 'loyal', 'different'],
    ['customer without loyalty', 'customer loyalty', 'different'],
    ['未流失客户', '流失客户', 'different'],
    ['否定', '肯定', 'different'],
    ['無差異營銷', '差异营销', 'different'],
    ['indirect channel', 'direct channel', 'different'],
    ['不忠诚客户', '忠诚客户', 'different'],
    ['tangible', 'intangible', 'different'],
    ['inseparable', 'separable', 'different'],
    ['非客户', '客户', 'different'],
  ]);
});

describe('the opposite is different', () => {
  testReadings([
    ['內部營銷', '外部营销', 'different'],
    ['主动型', '被动型', 'different'],
    ['单向沟通', '双向沟通', 'different'],
    ['短期关系', '长期关系', 'different'],
    ['低价值客户', '高价值客户', 'different'],
    ['正强化', '负强化', 'different'],
    ['动态定价', '静态定价', 'different'],
    ['少数客户', '多数客户', 'different'],
    ['减少成本', '增加成本', 'different'],
    ['升级销售', '降级销售', 'different'],
    ['老客户管理', '新客户管理', 'different'],
    ['旧客户管理', '新客户管理', 'different'],
    ['卖方市场', '买方市场', 'different'],
    ['有差异营销', '无差异营销', 'different'],
    ['后台系统', '前台系统', 'different'],
    ['下游企业', '上游企业', 'different'],
    ['弱势品牌', '强势品牌', 'different'],
    ['需方市场', '供方市场', 'different'],
    ['私有企业', '公有企业', 'different'],
    ['消极客户', '积极客户', 'different'],
    ['劣质客户', '优质客户', 'different'],
    ['長期客戶', '短期客户', 'different'],
    ['強關係客戶', '弱关系客户', 'different'],
    ['購買方市场', '卖方市场', 'different'],
    ['賣方市场', '购方市场', 'different', { synonyms: [['买方', '购方']] }],
  ]);
});

describe('anything around or beside the answer is different', () => {
  testReadings([
    ['关系营销或交易营销', '关系营销', 'different'],
    ['关系营销、交易营销', '关系营销', 'different'],
    ['关系营销，关系营销', '关系营销', 'different'],
    ['relationship marketing/transaction marketing', 'relationship marketing', 'different'],
    ['这是关系营销', '关系营销', 'different'],
    ['我认为是关系营销', '关系营销', 'different'],
    ['客户关系管理理论', '客户关系管理', 'different'],
    ['CRM、ERP、SCM', 'CRM', 'different'],
    ['信任还是承诺', '信任', 'different'],
    ['关系营销(交易营销)', '关系营销', 'different'],
    ['客户忠诚、客户满意', '客户忠诚', 'different'],
    ['what is relationship marketing', 'relationship marketing', 'different'],
    ['CRM CRM', 'CRM', 'different'],
    ['关系营销策略', '关系营销', 'different'],
    ['trust or commitment', 'trust', 'different'],
    ['关系营销就是关系营销', '关系营销', 'different'],
  ]);
});

describe('nothing, and "do not know", is different', () => {
  testReadings([
    [' ', '关系营销', 'different'],
    ['。。', '关系营销', 'different'],
    ['……', '关系营销', 'different'],
    ["don't know", 'CRM', 'different'],
    ['不会', '关系营销', 'different'],
    ['无', '关系营销', 'different'],
    ['\u2066\u2069', '关系营销', 'different'],
    ['/', 'C/S', 'different'],
    ['none', 'CRM', 'different'],
    ['、', '信任、承诺', 'different', { anyOrder: true }],
  ]);
});
