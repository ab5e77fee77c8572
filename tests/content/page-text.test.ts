import { describe, expect, test } from 'vitest';
import { markOtherLanguage, pageToTraditional } from '../../src/content/page-text.ts';
import { phrasesOf } from '../../src/content/phrases.ts';

describe('the finished text of a page', () => {
  test('marks Latin words among Chinese, and Chinese words among English', () => {
    expect(markOtherLanguage('<p>需要启用JavaScript。</p>', 'zh')).toContain('启用<span lang="en">JavaScript</span>。');
    expect(markOtherLanguage('<p>called 关系, guanxi</p>', 'en')).toContain('<span lang="zh-Hans">关系</span>');
  });

  test('leaves the marks of what is there without scripts alone', () => {
    const page = '<p>一</p><noscript><p class="small mut">需要启用JavaScript。</p></noscript>';
    expect(markOtherLanguage(page, 'zh')).toContain(
      '<noscript><p class="small mut">需要启用<span lang="en">JavaScript</span>。</p></noscript>',
    );
    expect(pageToTraditional(page)).toContain('<noscript><p class="small mut">需要啟用JavaScript。</p></noscript>');
  });
});

describe('a heading', () => {
  test('breaks after a clause first, and inside it between words', () => {
    const clauses = phrasesOf('一年几次成交，或几年一次');
    expect(clauses.map((clause) => clause.join(''))).toEqual(['一年几次成交，', '或几年一次']);
    expect(phrasesOf('模型与模型')[0]).toEqual(['模型', '与', '模型']);
  });

  test('in Latin letters breaks at its spaces', () => {
    expect(phrasesOf('Two logics, one sale')).toEqual([['Two logics, one sale']]);
  });
});
