import { describe, expect, test } from 'vitest';
import { keyFor } from './text/readings.ts';

describe('the key of a question holds what its page needs', () => {
  const key = keyFor('买方市场', { synonyms: [['买方', '购方']], others: ['卖方市场'] });

  test('the traditional forms of its characters and of their opposites', () => {
    expect(key.simplified).toEqual(expect.arrayContaining(['买買', '卖賣', '场場', '购購']));
  });

  test('the forms that synonyms give', () => {
    expect(key.answers.map(({ forms }) => forms)).toEqual([['买方市场', '购方市场']]);
  });

  test('the common characters that sound like those of the right answers, in both scripts', () => {
    const mai = key.sounds.find((group) => group.startsWith('mai'));
    expect(mai).toContain('买');
    expect(mai).toContain('麦');
    expect(mai).toContain('賣');
  });

  test('only the opposites and Taiwanese words that occur', () => {
    expect(key.opposites).toEqual(['买卖']);
    expect(key.taiwanWords).toEqual([]);
    expect(keyFor('数据库营销').taiwanWords).toEqual(['行销营销', '资料库数据库']);
  });

  test('the abbreviations that are all or nothing', () => {
    expect(keyFor('CRM系统').abbreviations).toEqual(['crm']);
    expect(keyFor('C/S、eCRM与4Ps').abbreviations).toEqual(['cs', 'ecrm', '4p']);
    expect(keyFor('Voice of the customer').abbreviations).toEqual([]);
  });

  test('no Chinese characters for an English term', () => {
    expect(keyFor('customer equity')).toMatchObject({ simplified: [], sounds: [], taiwanWords: [], opposites: [] });
  });

  test('at most 2 KiB for a term of six characters with a synonym', () => {
    const json = JSON.stringify(keyFor('客户终身价值', { synonyms: [['客户', '顾客']] }));
    expect(new TextEncoder().encode(json).length).toBeLessThan(2048);
  });
});
