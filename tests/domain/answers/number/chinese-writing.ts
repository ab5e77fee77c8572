const DIGITS = '零一二三四五六七八九';

/** Writes a whole number below 10¹² in Chinese, with every place named. */
export function writeChinese(number: number): string {
  if (number === 0) return '零';
  const written = joinGroups(splitGroups(number), ['亿', '万', '']);
  return written.replace(/^一十/, '十');
}

function splitGroups(number: number): readonly number[] {
  return [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
}

function joinGroups(groups: readonly number[], places: readonly string[]): string {
  return groups.reduce((text, group, at) => {
    if (group === 0) return text;
    const skips = text !== '' && group < 1000;
    return `${text}${skips ? '零' : ''}${writeGroup(group)}${places[at]}`;
  }, '');
}

function writeGroup(group: number): string {
  return [1000, 100, 10, 1].reduce((text, unit, at) => {
    const digit = Math.floor(group / unit) % 10;
    if (digit === 0) return text;
    const skips = text !== '' && Math.floor(group / (unit * 10)) % 10 === 0;
    return `${text}${skips ? '零' : ''}${DIGITS[digit]}${'千百十'[at] ?? ''}`;
  }, '');
}
