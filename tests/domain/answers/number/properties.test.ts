import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readAsNumber } from '#domain/answers/read-as.ts';
import { type NumberLocale, type NumberReading, readNumber } from '#domain/answers/read-number.ts';
import { writeChinese } from './chinese-writing.ts';

const locale = fc.constantFrom<NumberLocale>('zh', 'zh-hant', 'en');
const anyText = fc.string({ unit: 'binary', maxLength: 120 });
/** Pieces that numbers are written with, put together at random. */
const nearlyNumber = fc
  .array(
    fc.constantFrom(
      ...'0123456789.,，。 -−+()（）%‰/eExX×*^万亿兆百千十一二两三五零〇点半元块角成折年月个$¥€kKmMwW½⁵~=:又负约'.split(
        '',
      ),
      ...[
        '10^',
        '百分之',
        '分之',
        '百分点',
        '个半月',
        '答案：',
        'five',
        'hundred',
        ' and ',
        ' million',
        'half',
        'percent',
      ],
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''));
const whole = fc.integer({ min: 0, max: 999_999_999_999 });

function valuesOf(reading: NumberReading): readonly number[] {
  if (reading.status === 'unreadable') return [];
  return reading.status === 'read' ? [reading.value] : reading.values;
}

describe('reading a number', () => {
  test.prop([fc.oneof(anyText, nearlyNumber), locale])(
    'never fails and gives finite values, never minus zero',
    (typed, page) => {
      for (const value of valuesOf(readNumber(typed, page))) {
        expect(Number.isFinite(value)).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
      }
    },
  );

  test.prop([nearlyNumber, locale])('asks back with at least two values in ascending order', (typed, page) => {
    const reading = readNumber(typed, page);
    if (reading.status !== 'ambiguous') return;
    expect(reading.values.length).toBeGreaterThan(1);
    expect(reading.values).toEqual([...new Set(reading.values)].toSorted((a, b) => a - b));
  });

  test.prop([fc.constantFrom('-', '负', '−', 'minus ', '('), fc.constantFrom('0', '0.00', '〇', '零元', '0%', '.0')])(
    'never gives minus zero for a negative nothing',
    (sign, nothing) => {
      const typed = sign + nothing + (sign === '(' ? ')' : '');
      expect(valuesOf(readNumber(typed, 'zh'))).toEqual([0]);
    },
  );

  test.prop([fc.integer({ min: 300, max: 9999 }), fc.constantFrom('1e', '-1E', '1.5×10^', '10^', '3万e', '1e-')])(
    'does not read what is too large or too small for the computer',
    (exponent, front) => {
      expect(valuesOf(readNumber(`${front}${exponent + 24}`, 'zh'))).toEqual([]);
    },
  );

  test.prop([fc.constantFrom('', '-', '¥', '约'), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 10, max: 99 })])(
    'asks whether a comma is a point, the smaller number first',
    (front, whole, decimals) => {
      const sign = front === '-' ? -1 : 1;
      const values = [`${whole}.${decimals}`, `${whole}${decimals}`].map((text) => sign * Number(text));
      expect(valuesOf(readNumber(`${front}${whole},${decimals}`, 'zh'))).toEqual(values.toSorted((a, b) => a - b));
    },
  );

  test.prop([nearlyNumber, locale])('gives the same reading for its own canonical text', (typed, page) => {
    const reading = readNumber(typed, page);
    if (reading.status === 'read') expect(readNumber(readAsNumber(typed, reading) ?? typed, page)).toEqual(reading);
  });

  test.prop([nearlyNumber, locale])('is the same with full-width letters and spaces around', (typed, page) => {
    const wide = typed.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    expect(readNumber(`　${wide} `, page)).toEqual(readNumber(typed, page));
  });

  test.prop([whole, locale])('reads a whole number in Chinese numerals', (number, page) => {
    expect(readNumber(writeChinese(number), page)).toEqual({ status: 'read', value: number });
  });

  test.prop([whole, locale])('reads a whole number with grouping commas', (number, page) => {
    expect(readNumber(number.toLocaleString('en'), page)).toEqual({ status: 'read', value: number });
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true }), locale])(
    'reads any number as the computer writes it',
    (number, page) => {
      expect(readNumber(String(number), page)).toEqual({ status: 'read', value: number + 0 });
    },
  );
});
