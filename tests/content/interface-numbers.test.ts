import { describe, expect, test } from 'vitest';
import { checkInterfaceNumbers, compareShown } from '../../src/content/check/languages/interface-numbers.ts';
import { facingPairs, sourcePairs } from '../../src/content/check/languages/source-pairs.ts';

describe('the pairs of texts in a source file', () => {
  test('are the fields of texts that lie side by side, however deep', () => {
    const source = `const text = { lead: { en: 'four', zh: '四' }, rows: [{ name: { en: 'five', zh: '五' } }] };`;
    expect(sourcePairs(source)).toEqual([
      { path: 'text.lead', en: 'four', zh: '四' },
      { path: 'text.rows.name', en: 'five', zh: '五' },
    ]);
  });

  test('are the leaves of two texts built alike, with their numbers', () => {
    const source = `const text = { en: { bars: [{ year: 'Year 1', sum: 400 }] }, zh: { bars: [{ year: '第1年', sum: 400 }] } }[lang];`;
    expect(sourcePairs(source)).toEqual([
      { path: 'text.bars[0].year', en: 'Year 1', zh: '第1年' },
      { path: 'text.bars[0].sum', en: '400', zh: '400' },
    ]);
  });

  test('are the two sides of a choice by the language, also in the markup of a component', () => {
    const source = `---
const { lang } = Astro.props;
---
<p>{lang === 'zh' ? '共12家' : 'all 12 shops'}</p>
<style>p { color: red; }</style>
`;
    expect(sourcePairs(source)).toEqual([{ path: '', en: 'all 12 shops', zh: '共12家' }]);
  });

  test('leave a place for every value, under the same name in both languages', () => {
    const source = `const text = { en: { sum: \`over \${years}: \${names.en}\` }, zh: { sum: \`\${years}合计\${names.zh}\` } };`;
    expect(sourcePairs(source)).toEqual([{ path: 'text.sum', en: 'over {years}: {names}', zh: '{years}合计{names}' }]);
  });

  test('are found in two files, one for each language', () => {
    const en = `export const en = { range: { most: 'at most 8' } } as const;`;
    const zh = `export const zh: Texts = { range: { most: '至多8家' } };`;
    expect(facingPairs(en, zh)).toEqual([{ path: 'en.range.most', en: 'at most 8', zh: '至多8家' }]);
  });
});

describe('two texts of the interface', () => {
  const differences = (en: string, zh: string) => compareShown('f.astro', { path: 'text.claim', en, zh });

  test.each([
    ['from 1 to 10', '1～10分'],
    ['three of 12', '12家中的3家'],
    ['¥36,000 in June', '6月3.6万元'],
    ['30% stay', '三成留下'],
    ['worth {clv} in {years}', '{years}内值{clv}'],
  ])('agree in %s and %s', (en, zh) => {
    expect(differences(en, zh)).toEqual([]);
  });

  test.each([
    [
      'from 1 to 7',
      '1～10分',
      'f.astro: in text.claim only English has 7 and only Chinese has 10; make them the same.',
    ],
    [
      '0.67 points',
      '0.76分',
      'f.astro: in text.claim only English has 0.67 and only Chinese has 0.76; make them the same.',
    ],
    ['worth {clv}', '{years}内值{clv}', 'f.astro: in text.claim only Chinese shows {years}; make them the same.'],
    ['{net} of {clv}', '{clv}', 'f.astro: in text.claim only English shows {net}; make them the same.'],
  ])('do not agree in %s and %s', (en, zh, problem) => {
    expect(differences(en, zh)).toEqual([problem]);
  });
});

test('the figures, calculators and drawn problems give the same numbers in both languages', () => {
  expect(checkInterfaceNumbers()).toEqual([]);
});
