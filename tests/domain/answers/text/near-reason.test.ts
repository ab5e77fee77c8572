import { describe, expect, test } from 'vitest';
import { read } from './readings.ts';

describe('a near answer is told what is off', () => {
  test.each([
    ['客户满竟', '客户满意', { kind: 'oneCharacter', slip: 'wrong' }],
    ['关系系营销', '关系营销', { kind: 'oneCharacter', slip: 'extra' }],
    ['关营系销', '关系营销', { kind: 'oneCharacter', slip: 'swapped' }],
    ['custmer loyalty', 'customer loyalty', { kind: 'oneCharacter', slip: 'missing' }],
    ['关系赢销', '关系营销', { kind: 'homophone' }],
    ['guanxi yingxiao', '关系营销', { kind: 'pinyin' }],
    ['让渡价值', '顾客让渡价值', { kind: 'missingPart' }],
  ])('%s for %s', (typed, accepted, reason) => {
    expect(read(typed, accepted)).toEqual({ status: 'near', accepted, reason });
  });

  test.each([
    ['成本、便利、沟通', { kind: 'missingItem' }],
    ['成本、便立、沟通、消费者', { kind: 'item', item: '便立', reason: { kind: 'homophone' } }],
    ['成本、便利、沟通、消费', { kind: 'item', item: '消费', reason: { kind: 'missingPart' } }],
  ])('%s for the four items in any order', (typed, reason) => {
    const accepted = '消费者、成本、便利、沟通';
    expect(read(typed, accepted, { anyOrder: true })).toEqual({ status: 'near', accepted, reason });
  });
});

describe('an empty answer', () => {
  test.each(['', '  ', '\u200b', '？', '……', '-'])('is told from a different one: %j', (typed) => {
    expect(read(typed, '关系营销').status).toBe('empty');
  });
});
