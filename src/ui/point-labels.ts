import { least } from '#domain/statistics/extremes.ts';
import { labelWidth } from './label-width.ts';
import { type Box, overlap, placeLabels } from './place-labels.ts';

/** A named point, in percent of the picture from its upper left corner. */
export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A text beside its anchor: to which side (n ne e se s sw w nw), and the box that it fills on a phone. */
export interface PlacedLabel extends NamedPoint, Box {
  readonly side: string;
}

/** Names of fields and of points, in their places. */
export interface PointLabels {
  readonly fields: readonly PlacedLabel[];
  readonly points: readonly PlacedLabel[];
}

/*
 * Sizes in percent of a picture that is 256 pixels wide and high, as on a phone: a digit, a line, the longest line, the
 * square of a point with its border, and how far from its middle a name stands. What is free there is so on wider screens.
 */
const LINE = 7;
const LONGEST = 40.6;
const DOT = 5.5;
const AWAY = 4;
const DIGIT = 2.8;

type Direction = -1 | 0 | 1;

/** A name so far to the left or right (-1, 1) and above or below of an anchor. */
function beside(point: NamedPoint, h: Direction, v: Direction, across: number, down: number): PlacedLabel {
  const length = labelWidth(point.name) * DIGIT;
  const [width, height] = [Math.min(LONGEST, length), LINE * Math.ceil((length * 1.1) / LONGEST)];
  return {
    ...point,
    side: `${['n', '', 's'][v + 1]}${['w', '', 'e'][h + 1]}`,
    left: point.x + ((h - 1) / 2) * width + h * across,
    top: point.y + ((v - 1) / 2) * height + v * down,
    width,
    height,
  };
}

/** The four corners within a field, the outermost of the picture first; none where the cuts leave the field no room. */
function cornersOf(name: string, xs: readonly number[], ys: readonly number[]): readonly PlacedLabel[] {
  if (xs[0] === xs[1] || ys[0] === ys[1]) return [];
  const inwards = (edge: number, edges: readonly number[]): Direction => (edge === least(edges) ? 1 : -1);
  return ys.flatMap((y) => xs.map((x) => beside({ name, x, y }, inwards(x, xs), inwards(y, ys), AWAY, AWAY / 2)));
}

/** Points so close that their squares touch on a phone, with all their names at the first of them. */
function named(points: readonly NamedPoint[]): readonly NamedPoint[] {
  const groups: NamedPoint[] = [];
  for (const point of points) {
    const near = groups.findIndex(({ x, y }) => Math.abs(x - point.x) < DOT && Math.abs(y - point.y) < DOT);
    const group = groups[near];
    if (group) groups[near] = { ...group, name: `${group.name} · ${point.name}` };
    else groups.push(point);
  }
  return groups;
}

const levels: readonly Direction[] = [0, -1, 1];
const sides: readonly Direction[] = [1, -1, 0];

/** Where the name of a point may stand: level with it, above and below. */
const aroundPoint = (point: NamedPoint): readonly PlacedLabel[] =>
  levels.flatMap((v) => sides.flatMap((h) => (h || v ? beside(point, h, v, v ? 0 : AWAY, AWAY) : [])));

/**
 * Places the names of points and of the fields into which cuts divide a picture, so that they cover neither points nor each
 * other; points in one place share a label, and a field that they fill has no name.
 *
 * @param fields names from the upper left to the lower right
 * @param cutX   in percent from the left
 * @param cutY   in percent from the top
 */
export function pointLabels(
  points: readonly NamedPoint[],
  fields: readonly string[],
  cutX: number,
  cutY: number,
): PointLabels {
  const dots = points.map(({ x, y }) => ({ left: x - DOT / 2, top: y - DOT / 2, width: DOT, height: DOT }));
  const around = named(points).map(aroundPoint);
  const corners = fields.map((name, index) => cornersOf(name, [(index % 2) * 100, cutX], [index < 2 ? 0 : 100, cutY]));
  // The names of fields have more room, so they give way to those of points once these stand.
  const placed = placeLabels(around, [...dots, ...placeLabels(corners, dots)]);
  const beside = placeLabels(corners, [...dots, ...placed]);
  return { fields: beside.filter((field) => !placed.some((label) => overlap(field, label))), points: placed };
}
