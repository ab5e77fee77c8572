import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { read } from './readings.ts';

const pairs =
  '内外 主被 单双 长短 高低 大小 正负 静动 多少 增减 升降 新老 新旧 买卖 有无 前后 上下 强弱 供需 公私 积消 优劣'.split(
    ' ',
  );
const frames = ['{}部营销', '{}价值客户', '客户{}向沟通', '{}台系统管理', '企业{}势'];
const opposites = fc
  .tuple(fc.constantFrom(...pairs), fc.constantFrom(...frames), fc.boolean())
  .map(([pair, frame, turned]) => {
    const [one = '', other = ''] = turned ? [...pair].toReversed() : [...pair];
    return [frame.replace('{}', one), frame.replace('{}', other)] as const;
  });
const han = fc.constantFrom(...'客户关系营销价值满意忠诚数据服务市场管理'.split(''));
const chineseTerm = fc.array(han, { minLength: 2, maxLength: 8 }).map((characters) => characters.join(''));

describe('what says the contrary is different and never near', () => {
  test.prop([opposites])('when one character is its opposite', ([typed, accepted]) => {
    expect(read(typed, accepted).status).toBe('different');
  });

  test.prop([chineseTerm, fc.constantFrom(...'不非无没未勿否'.split('')), fc.nat(8)])(
    'when a negation is put in or left out',
    (term, negation, at) => {
      const negated = term.slice(0, at) + negation + term.slice(at);
      expect(read(negated, term).status).toBe('different');
      expect(read(term, negated).status).toBe('different');
    },
  );

  test.prop([chineseTerm, fc.nat(99), fc.nat(99)])('when a number is another one', (term, one, other) => {
    fc.pre(one !== other);
    expect(read(`${term}${one}`, `${term}${other}`).status).toBe('different');
    expect(read(`${one}%${term}`, `${other}%${term}`).status).toBe('different');
  });

  test.prop([chineseTerm, chineseTerm])('when another term of the subject is typed', (typed, accepted) => {
    fc.pre(typed !== accepted);
    expect(read(typed, accepted, { others: [typed] }).status).toBe('different');
  });
});
