import { describe, expect, test } from 'vitest';
import { messagesFor } from '#i18n/messages.ts';
import { resultLine } from '#islands/result-line.ts';
import { graded, incomplete } from '#questions/grade-types.ts';

const texts = messagesFor('zh').question;
const inPoints = { status: 'read', value: 5, unit: '折' } as const;

describe('the sentence about a result', () => {
  test('names both units where another one is asked for', () => {
    const line = resultLine({ ...incomplete('unit'), reading: inPoints, asked: '元' }, texts);
    expect(line).toContain('你写的单位是折，题目问的是元');
  });
  test('says that no unit is asked for, and shows none', () => {
    const line = resultLine({ ...incomplete('unit'), reading: inPoints }, texts);
    expect(line).toContain('你写的单位是折，这道题的答案是一个不带单位的数');
    expect(resultLine({ ...incomplete('pointsElsewhere'), reading: inPoints }, texts)).not.toContain('{asked}');
  });
  test('names the gap that is empty, and the part of a case', () => {
    expect(resultLine({ ...incomplete('text', 'b'), gap: 2 }, texts)).toMatch(/^第2空还没有填/);
    expect(resultLine({ ...incomplete('text', 'p.b'), gap: 2, inPart: 3 }, texts)).toMatch(/^第3问：第2空还没有填/);
    expect(resultLine({ ...incomplete('number', 'p.number'), inPart: 1 }, texts)).toMatch(/^第1问：还没有填数/);
  });
  test('says that something was left out when nothing is wrong', () => {
    const [right, missed, wrong] = (['right', 'missed', 'wrong'] as const).map((verdict) => ({ part: 'a', verdict }));
    expect(right && missed && resultLine(graded(0.5, 1, [right, missed]), texts)).toContain('还有漏选');
    expect(wrong && missed && resultLine(graded(0, 1, [wrong, missed]), texts)).not.toContain('漏选');
  });
});
