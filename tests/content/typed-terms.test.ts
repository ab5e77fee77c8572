import { describe, expect, test } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { readFolder } from '#content/read-files.ts';
import { readKey } from '#questions/blank/ascii-key.ts';
import { readGap, surroundingsOf } from '#questions/blank/read-gap.ts';
import { prepareQuestion } from '#questions/prepare.ts';

const tables = createHanTables();
const { entries } = readFolder('content', 'questions');

/** How a gap of the bank reads what students type: `match`, `near`, `different`, or the number of a known wrong answer. */
function readingsOf(id: string, gap: string, typed: readonly string[]): readonly (string | number)[] {
  const file = entries.find((entry) => entry.id === id)?.data;
  if (!file) throw new Error(`there is no question ${id}`);
  const question = prepareQuestion(id, file, { language: 'zh', beliefs: {}, tables });
  const blank = question.kind === 'blank' ? question.blanks.find((one) => one.id === gap) : undefined;
  if (!blank) throw new Error(`${id} has no gap ${gap}`);
  const around = surroundingsOf(question.stem, gap);
  return typed.map((text) => {
    const { status } = readGap(text, readKey(blank.key), around);
    const known = blank.wrong.findIndex(({ key }) => readGap(text, readKey(key), around).status === 'match');
    return status !== 'match' && known >= 0 ? known : status;
  });
}

const right: readonly (readonly [id: string, gap: string, typed: string])[] = [
  ['idic-and-customisation/four-names', 'a', '适应型 适应式 适应性 适应化 适应 适应定制 适应型定制 适应化定制'],
  ['idic-and-customisation/four-names', 'b', '装饰定制 装饰型 化妆型 化妆定制'],
  ['idic-and-customisation/four-names', 'c', '合作型 合作式 合作化 合作 合作定制 协作型定制'],
  ['idic-and-customisation/four-names', 'd', '透明 透明化 透明定制 透明型定制'],
  ['churn-and-bonds/names-of-the-three', 'one', '财务型 财务性 财务纽带 经济利益'],
  ['churn-and-bonds/names-of-the-three', 'two', '社交型 社会型 社交性 社交纽带'],
  ['churn-and-bonds/names-of-the-three', 'three', '结构型 结构性 结构纽带'],
  ['five-relationship-levels/names-with-doubles', 'accountable', '负责 责任 负责式 负责型营销'],
  ['five-relationship-levels/names-with-doubles', 'proactive', '能动 主动 能动式'],
  ['value-tiers-and-quadrants/four-cells-four-names', 'vip', '贵宾 贵宾类 VIP'],
  ['value-tiers-and-quadrants/four-cells-four-names', 'maintain', '维持 维持型顾客'],
  ['crm-systems-and-data/name-the-types', 'third', '合作 协作式'],
  ['two-logics/a-name-for-each', 'many', '关系型营销 關係型行銷'],
  ['two-logics/a-name-for-each', 'single', '交易型营销 交易式营销'],
  ['retention-economics/one-cost-over-another', 'treating', '维系费用 老客户维系成本 保持顾客的成本 挽留费用'],
  ['retention-economics/one-cost-over-another', 'winning', '获客费用 新客户获取成本 争取新客户的费用 争取成本'],
  [
    'four-ps-to-seven/all-four-and-their-author',
    'author',
    '杰罗姆·麦卡锡 E.J.麦卡锡 E·杰罗姆·麦卡锡 麥卡錫 McCarthy E.J.McCarthy',
  ],
  ['why-relationship-marketing/two-words-repaired', 'name', 'Ernst D.Ernst 大卫·恩斯特'],
  ['measuring-satisfaction/order-of-the-subtraction', 'first', 'P 感知分 感知值 感知服务'],
  ['measuring-satisfaction/order-of-the-subtraction', 'second', 'E 期望分 期望值 预期服务'],
  ['service-quality-and-complaints/order-of-the-difference', 'first', 'P 感知分 客户感知 服务感知'],
  ['service-quality-and-complaints/order-of-the-difference', 'second', 'E 期望分 期望值 预期服务 期望服务'],
  ['service-quality-and-complaints/names-that-vary', 'trust', '保证'],
  ['markets-and-demand/from-want-to-demand', 'power', '货币支付能力 支付能力 购买力'],
  ['service-positioning-and-fit/three-stages', 'third', '公司定位 企业定位 公司'],
  ['clv-discounting-and-retention/churn-and-its-complement', 'retention', '维持率 顾客维持率 保持率 留存率'],
  ['idic-and-customisation/four-letters', 'three', '交互 与客户互动 与顾客互动'],
  ['idic-and-customisation/four-letters', 'four', '个性化 客制化'],
  ['defining-relationship-marketing/keep-their-preference', 'satisfying', '相互满意 彼此满意 满意的'],
  ['customer-life-cycle/five-in-a-row', 'two', '成长 成长阶段'],
  ['relationship-organisation/in-everyones-work', 'name', '全员营销 全员'],
];

/** What looks alike and is not the answer. */
const wrong: readonly (readonly [id: string, gap: string, typed: string])[] = [
  ['idic-and-customisation/four-names', 'a', '合作型 透明 模块化 定制'],
  ['churn-and-bonds/names-of-the-three', 'one', '社交型 结构性 社会纽带 纽带'],
  ['five-relationship-levels/names-with-doubles', 'proactive', '被动 反应 负责 基本型'],
  ['retention-economics/one-cost-over-another', 'treating', '获客费用 新客户维系成本 获取成本 价格'],
  ['retention-economics/one-cost-over-another', 'winning', '维系费用 老客户获取成本 终身价值'],
  ['four-ps-to-seven/all-four-and-their-author', 'author', '菲利普·科特勒 博登 杰罗姆'],
  ['measuring-satisfaction/order-of-the-subtraction', 'first', 'E 期望分 预期服务'],
  ['measuring-satisfaction/order-of-the-subtraction', 'second', 'P 感知分 感知服务'],
  ['clv-discounting-and-retention/churn-and-its-complement', 'retention', '流失率 满意率 客户流失率'],
  ['service-positioning-and-fit/three-stages', 'third', '市场定位 品牌定位 客户定位'],
  ['relationship-organisation/a-chart-and-its-name', 'tx', '关系型 关系型组织 客户型'],
  ['crm-systems-and-data/layers-of-the-system', 'middle', '功能型 业务逻辑层'],
  ['customer-life-cycle/five-in-a-row', 'two', '形成阶段 成熟阶段 导入阶段'],
  ['trust-promises-and-forces/confidence-and-wish', 'wish', '诺言 信任 许诺'],
  ['satisfaction-loyalty-trap/two-layers', 'hidden', '基本期望 理想期望 显性'],
  ['two-logics/three-words', 'third', '消极的 被动 乐观的'],
  ['measuring-satisfaction/plus-and-minus', 'above', '负向不一致 消极 不一致'],
];

describe.each(right)('%s takes in the gap %s', (id, gap, typed) => {
  test(typed, () => {
    const texts = typed.split(' ');
    expect(readingsOf(id, gap, texts).flatMap((status, at) => (status === 'match' ? [] : [texts[at]]))).toEqual([]);
  });
});

describe.each(wrong)('%s does not take in the gap %s', (id, gap, typed) => {
  test(typed, () => expect(readingsOf(id, gap, typed.split(' '))).not.toContain('match'));
});

test('the name of the result instead of the operation has a reply of its own', () => {
  const [present] = readingsOf('clv-discounting-and-retention/two-names-for-the-rules', 'discounting', ['现值']);
  expect(present).toBe(0);
});
