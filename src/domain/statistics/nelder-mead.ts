import { greatest } from './extremes.ts';
import type { OptimiserOptions, Optimum } from './optimum.ts';
import { largest, moved, type Vector, zip } from './vector.ts';

interface Vertex {
  readonly at: Vector;
  readonly value: number;
}

/** The corners in the order of their values, the worst one set apart. */
interface Simplex {
  readonly others: readonly Vertex[];
  readonly worst: Vertex;
}

type Evaluate = (x: Vector) => Vertex;

const FIRST_EDGE = 0.5;
const VALUE_TOLERANCE = 1e-13;
const EDGE_TOLERANCE = 1e-8;

/**
 * Minimum of a function of several variables by the downhill simplex of Nelder and Mead (reflection 1, expansion 2,
 * contraction ½, shrinkage ½). It needs no derivative and climbs over points where the function is +∞.
 *
 * It has converged when all corners agree in value to 13 digits (below 1, to 1e-13) and in place to 1e-8.
 *
 * @param f     the function; +∞ marks points outside its domain
 * @param start first corner; the others lie 0.5 away along each axis
 * @see Nelder, J. & Mead, R. (1965). The Computer Journal 7, 308–313
 */
export function nelderMead(f: (x: Vector) => number, start: Vector, options: OptimiserOptions = {}): Optimum {
  const { maximumIterations = 2000, onIteration = () => true } = options;
  const evaluate: Evaluate = (at) => ({ at, value: f(at) });
  let simplex = ranked(evaluate(start), axisNeighbours(start).map(evaluate));
  for (let iteration = 1; iteration <= maximumIterations; iteration++) {
    simplex = stepped(simplex, evaluate);
    const best = bestOf(simplex);
    if (isSettled(simplex)) return { ...best, iterations: iteration, status: 'converged' };
    if (!onIteration({ iteration, value: best.value })) return { ...best, iterations: iteration, status: 'stopped' };
  }
  return { ...bestOf(simplex), iterations: maximumIterations, status: 'exhausted' };
}

function axisNeighbours(start: Vector): Vector[] {
  return start.map((_, axis) => start.map((x, index) => (index === axis ? x + FIRST_EDGE : x)));
}

function ranked(vertex: Vertex, others: readonly Vertex[]): Simplex {
  const inOrder = [vertex, ...others].sort((a, b) => a.value - b.value);
  return { others: inOrder.slice(0, -1), worst: inOrder.at(-1) ?? vertex };
}

function bestOf({ others: [best], worst }: Simplex): Vertex {
  return best ?? worst;
}

/** Replaces the worst corner by a better one on the line through the centre of the others, or shrinks the simplex. */
function stepped(simplex: Simplex, evaluate: Evaluate): Simplex {
  const { others, worst } = simplex;
  const best = bestOf(simplex);
  const centre = centreOf(others);
  const away = zip(centre, worst.at, (middle, x) => middle - x);
  const reflected = evaluate(moved(centre, 1, away));
  if (reflected.value < best.value) {
    const expanded = evaluate(moved(centre, 2, away));
    return ranked(expanded.value < reflected.value ? expanded : reflected, others);
  }
  if (reflected.value < (others.at(-1) ?? worst).value) return ranked(reflected, others);
  const isOutside = reflected.value < worst.value;
  const contracted = evaluate(moved(centre, isOutside ? 0.5 : -0.5, away));
  if (contracted.value <= Math.min(reflected.value, worst.value)) return ranked(contracted, others);
  const shrunk = [...others.slice(1), worst].map(({ at }) => evaluate(zip(best.at, at, (b, x) => (b + x) / 2)));
  return ranked(best, shrunk);
}

function centreOf(vertices: readonly Vertex[]): Vector {
  const origin = vertices[0]?.at.map(() => 0) ?? [];
  return vertices.reduce<Vector>((centre, { at }) => moved(centre, 1 / vertices.length, at), origin);
}

function isSettled(simplex: Simplex): boolean {
  const best = bestOf(simplex);
  const spread = simplex.worst.value - best.value;
  const edge = greatest([...simplex.others, simplex.worst].map(({ at }) => largest(zip(at, best.at, (x, b) => x - b))));
  return spread <= VALUE_TOLERANCE * (1 + Math.abs(best.value)) && edge <= EDGE_TOLERANCE * (1 + largest(best.at));
}
