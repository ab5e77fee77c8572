const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const large: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6 };

/** The value of English number words in a row: four hundred and sixty is 460. */
function englishValue(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const unit = large[word];
    if (unit === undefined) group += small[word] ?? 0;
    else if (unit === 100) group = Math.max(group, 1) * 100;
    else {
      total += Math.max(group, 1) * unit;
      group = 0;
    }
  }
  return total + group;
}

const englishWord = `(?:${[...Object.keys(small), ...Object.keys(large)].join('|')})`;
const english = new RegExp(`\\b${englishWord}(?:(?:[\\s-]+|\\s+and\\s+)${englishWord})*\\b`, 'gi');

const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };

/** The value of a Chinese numeral below 10,000 times 万: 四百六十 is 460, 两万 is 20,000. */
function chineseValue(numeral: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of numeral) {
    const place = places[character];
    if (character === '万') {
      total = (group + digit) * 1e4;
      group = 0;
      digit = 0;
    } else if (place === undefined) digit = digits[character] ?? 0;
    else {
      group += Math.max(digit, 1) * place;
      digit = 0;
    }
  }
  return total + group + digit;
}

const parts: Readonly<Record<string, number>> = { tenth: 10, fifth: 20, quarter: 25, half: 50 };

/** 三成 is 30 as 30% is, 八折 is 20% off, 二八 is 80 and 20. */
function chineseSharesIn(text: string): readonly number[] {
  const tenths = [...text.matchAll(/([一二两三四五六七八九])([成折])/g)].map(([, digit = '', kind]) => {
    const share = (digits[digit] ?? 0) * 10;
    return kind === '成' ? share : 100 - share;
  });
  return text.includes('二八') ? [...tenths, 80, 20] : tenths;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** Months, which Chinese counts: June is 6月. */
const monthsIn = (text: string): readonly number[] =>
  months.flatMap((month, index) => (new RegExp(`\\b${month}\\b`).test(text) ? [index + 1] : []));

const half = new RegExp(`\\b(?:(${Object.keys(small).join('|')}) (?:\\w+ )?and (?:a )?)?half\\b`, 'gi');

/** Three quarters are 75%, a fifth is 20%, two and a half is 2.5. */
function englishSharesIn(text: string): readonly number[] {
  const shares = [...text.matchAll(/\b(?:(\w+)[ -])?(tenth|fifth|quarter|half)s?\b/gi)].map(
    ([, count = '', part = '']) => (small[count.toLowerCase()] ?? 1) * (parts[part.toLowerCase()] ?? 0),
  );
  const halves = [...text.matchAll(half)].map(([, whole = '']) => (small[whole.toLowerCase()] ?? 0) + 0.5);
  return [...shares, ...halves];
}

/** Every number that a text writes as a word, in the count of either language. */
export function wordNumbersIn(text: string): readonly number[] {
  const words = [...text.matchAll(english)].map(([found]) => englishValue(found.toLowerCase().split(/[\s-]+/)));
  const numerals = [...text.matchAll(/[零一二两三四五六七八九十百千万]+/g)].map(([found]) => chineseValue(found));
  return [...words, ...numerals, ...monthsIn(text), ...chineseSharesIn(text), ...englishSharesIn(text)];
}
