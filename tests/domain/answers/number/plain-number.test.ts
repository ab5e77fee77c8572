import { describe } from 'vitest';
import { testReadings } from './readings.ts';

describe('a plain number keeps its value whatever zeros surround it', () => {
  testReadings([
    ['0', '0'],
    ['5.', '5'],
    ['-0', '0'],
    ['0.0', '0'],
    ['00', '0'],
    ['12.50', '12.5'],
    ['1.2.3', 'unreadable'],
    ['-.5', '-0.5'],
    ['+.5', '0.5'],
    ['1 .5', 'unreadable'],
    ['. 5', 'unreadable'],
  ]);
});

describe('full-width digits and signs equal plain ones', () => {
  testReadings([
    ['𝟏𝟐', '12'],
    ['１２．５', '12.5'],
    ['。5', '0.5'],
    ['12。', '12'],
    ['12·5', '12.5'],
    ['1。2。3', 'unreadable'],
    ['＋５', '5'],
    ['１，２３４', '1234'],
    ['（１２）', '-12'],
    ['Ａ１', 'unreadable'],
    ['８０％', '80 %'],
    ['＝１２０', '120'],
  ]);
});

describe('invisible characters and spaces do not matter', () => {
  testReadings([
    ['1\u200d2', '12'],
    ['\ufeff12', '12'],
    ['1\u00ad2', '12'],
    ['12\t元', '12 元'],
    ['12\n13', 'unreadable'],
    ['\u202e12', '12'],
    ['120\n元', '120 元'],
    ['5\n', '5'],
    ['1\n234', 'unreadable'],
    ['1\n1/2', 'unreadable'],
    ['五\n六', 'unreadable'],
  ]);
});
