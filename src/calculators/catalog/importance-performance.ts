import { importancePerformance } from '#domain/satisfaction/importance-performance.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { ListInput } from '../inputs.ts';

const rated = (...initial: number[]): ListInput => ({
  unit: 'points',
  min: 1,
  max: 5,
  step: 0.1,
  initial,
  fewest: 6,
  most: 6,
});
const middleOfScale = 3;

const columns = [
  { id: 'rows', unit: 'number' },
  { id: 'importance', unit: 'number', digits: 1 },
  { id: 'performance', unit: 'number', digits: 1 },
  { id: 'mean', unit: 'number' },
  { id: 'median', unit: 'number' },
  { id: 'middle', unit: 'number' },
] as const;

/** Where to put effort: importance against performance, with the cut that the answer depends on. */
export const model = defineCalculator({
  id: 'importance-performance',
  inputs: {
    crosshair: { choices: ['mean', 'median', 'middle'], initial: 'mean' },
    importance: rated(4.8, 4.5, 3.4, 4.1, 2.6, 2.2),
    performance: rated(4.2, 3.1, 4.4, 3.9, 3.2, 4.1),
  },
  outputs: {
    toImprove: { unit: 'number', digits: 0, main: true },
    overdone: { unit: 'number', digits: 0 },
    importanceCut: { unit: 'points' },
    performanceCut: { unit: 'points' },
    moved: { unit: 'number', digits: 0 },
  },
  compute: ({ crosshair, ...ratings }) => {
    const placed = (cut: typeof crosshair) =>
      importancePerformance({ ...ratings, crosshair: cut === 'middle' ? middleOfScale : cut });
    const { cut, quadrants } = placed(crosshair);
    const others = (['mean', 'median', 'middle'] as const).map((other) => placed(other).quadrants);
    const moved = quadrants.filter((quadrant, row) => others.some((other) => other[row] !== quadrant)).length;
    const weak = quadrants.flatMap((quadrant, row) => (quadrant === 'concentrateHere' ? [row] : []));
    const gap = (row: number) => (ratings.importance[row] ?? 0) - (ratings.performance[row] ?? 0);
    const first = weak.reduce((worst, row) => (gap(row) > gap(worst) ? row : worst), weak[0] ?? 0);
    return {
      outputs: {
        toImprove: weak.length,
        overdone: quadrants.filter((quadrant) => quadrant === 'possibleOverkill').length,
        importanceCut: cut[0],
        performanceCut: cut[1],
        moved,
      },
      sentence: {
        id: weak.length === 0 ? 'none' : weak.length === 1 ? 'one' : 'several',
        values: {
          first: `row.${first}`,
          cut: crosshair,
          weak: { value: weak.length, unit: 'number', digits: 0 },
          moved: { value: moved, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'performance', unit: 'number', min: 1, max: 5, cut: cut[1] },
        y: { id: 'importance', unit: 'number', min: 1, max: 5, cut: cut[0] },
        points: ratings.importance.map((y, row) => ({ name: `row.${row}`, x: ratings.performance[row] ?? 0, y })),
        fields: ['concentrateHere', 'keepUp', 'lowPriority', 'possibleOverkill'],
      },
      table: {
        columns,
        rows: ratings.importance.map((importance, row) => [
          `row.${row}`,
          importance,
          ratings.performance[row] ?? null,
          ...others.map((other) => other[row] ?? null),
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Importance and performance', zh: '重要性与绩效分析' },
  lead: {
    en: 'A hotel cannot improve everything at once. Where first, and does the answer survive another cut?',
    zh: '一家酒店不可能样样同时改进。先改哪一项？换一条分界线，答案还成立吗？',
  },
  theme: 'satisfaction',
  inputs: {
    crosshair: { en: 'Cut at', zh: '分界取' },
    importance: { en: 'Importance', zh: '重要性' },
    performance: { en: 'Performance', zh: '绩效' },
  },
  outputs: {
    toImprove: { en: 'Important and badly done', zh: '重要却做得差' },
    overdone: { en: 'Unimportant and well done', zh: '不重要却做得好' },
    importanceCut: { en: 'Cut of importance', zh: '重要性分界' },
    performanceCut: { en: 'Cut of performance', zh: '绩效分界' },
    moved: { en: 'Change field with another cut', zh: '换分界就换象限的项目' },
  },
  sentences: {
    one: {
      en: 'Cut at the {cut}, one attribute is important and badly done: **{first}**. {moved} of the six change their field with another cut, so say which one you used.',
      zh: '以{cut}为界，重要却做得差的有一项：**{first}**。六项中有{moved}项换了分界就换象限，所以要写明用的是哪一种。',
    },
    several: {
      en: 'Cut at the {cut}, {weak} attributes are important and badly done; **{first}** is furthest behind its importance. {moved} of the six change their field with another cut.',
      zh: '以{cut}为界，重要却做得差的有{weak}项，其中**{first}**落后最多。六项中有{moved}项换了分界就换象限。',
    },
    none: {
      en: 'Cut at the {cut}, **nothing** is both important and badly done. That may be good service or an easy cut: {moved} of the six change their field with another one.',
      zh: '以{cut}为界，**没有**哪一项既重要又做得差。可能是服务好，也可能是分界太松：六项中有{moved}项换了分界就换象限。',
    },
  },
  words: {
    mean: { en: 'mean', zh: '平均数' },
    median: { en: 'median', zh: '中位数' },
    middle: { en: 'middle of the scale, 3', zh: '量表中点3' },
    concentrateHere: { en: 'concentrate here', zh: '重点改进' },
    keepUp: { en: 'keep up', zh: '继续保持' },
    lowPriority: { en: 'low priority', zh: '暂缓' },
    possibleOverkill: { en: 'possible overkill', zh: '可能过度' },
    rows: { en: 'Attribute', zh: '属性' },
    'row.0': { en: 'Clean room', zh: '房间整洁' },
    'row.1': { en: 'Quick check-in', zh: '入住快捷' },
    'row.2': { en: 'Breakfast', zh: '早餐' },
    'row.3': { en: 'Friendly staff', zh: '员工友善' },
    'row.4': { en: 'Car park', zh: '停车' },
    'row.5': { en: 'Gym', zh: '健身房' },
    table: { en: 'The same attributes under three cuts', zh: '同样的属性，三种分界' },
  },
  note: {
    en: 'A value at the cut counts as high. A cut at the mean or median moves with the data, so somebody is always below it. Importance that people state and importance worked out from their overall satisfaction often differ. Check which axis is which before reading a printed map. The ratings are illustrative.',
    zh: '正好落在分界上的算高。以平均数或中位数为界，分界随数据移动，总有项目落在下面。受访者自述的重要性与由总体满意推算的重要性往往不同。读别人的图，先看清横轴纵轴。评分为示意。',
  },
  source: 'martilla-james-1977',
  lesson: 'measuring-satisfaction',
  concepts: [],
};
