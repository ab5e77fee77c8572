import { describe } from 'vitest';
import { testReadings } from './readings.ts';

describe('simplified and traditional characters are equal', () => {
  testReadings([
    ['顧客滿意', '顾客满意', 'match'],
    ['关係营销', '关系营销', 'match'],
    ['業務流程重組', '业务流程重组', 'match'],
    ['關懷性', '关怀性', 'match'],
    ['后台', '後台', 'match'],
    ['競爭優勢', '竞争优势', 'match'],
    ['价值鏈', '价值链', 'match'],
    ['協同型', '协同型', 'match'],
    ['裏子', '里子', 'match'],
    ['爲客戶創造價值', '为客户创造价值', 'match'],
    ['供應鏈', '供应链', 'match'],
    ['臺灣', '台湾', 'match'],
    ['隨著時間', '随着时间', 'match'],
  ]);
});

describe('nine Taiwanese words equal the mainland ones', () => {
  testReadings([
    ['关系行銷', '关系营销', 'match'],
    ['行销', '营销', 'match'],
    ['數據挖掘', '资料探勘', 'match'],
    ['资料库', '数据库', 'match'],
    ['資訊', '信息', 'match'],
    ['服务品质', '服务质量', 'match'],
    ['通路', '渠道', 'match'],
    ['社群網路', '社群网络', 'match'],
    ['客製化', '定制化', 'match'],
    ['大量客制化', '大量定制化', 'match'],
    ['資料庫', '數據庫', 'match'],
    ['關係營銷', '關係行銷', 'match'],
    ['品質', '质量', 'match'],
    ['資料採礦', '数据挖掘', 'different'],
  ]);
});
