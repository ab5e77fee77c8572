import { describe } from 'vitest';
import { testReadings } from './readings.ts';

describe('a number is the nearest double, never infinite and never zero by loss', () => {
  testReadings([
    ['1e309', 'unreadable'],
    ['-1e309', 'unreadable'],
    ['9e307万', 'unreadable'],
    ['1e-323', '1e-323'],
    ['1e-400%', 'unreadable'],
    ['0e-400', '0'],
    ['4.35万', '43500'],
  ]);
});

describe('a text of more than 100 characters is not read', () => {
  testReadings([
    ['9'.repeat(100), '1e+100'],
    ['9'.repeat(101), 'unreadable'],
    ['１'.repeat(100), String(Number('1'.repeat(100)))],
    [`0.${'0'.repeat(97)}1`, '1e-98'],
    [`${' '.repeat(200)}5`, '5'],
    ['1\u200b'.repeat(60), String(Number('1'.repeat(60)))],
  ]);
});
