import { timesOf } from './measure.ts';
import { atMost, type Check } from './verify-result.ts';

/**
 * Maximum cost of one item, relative to its cost when there are a tenth as many items. For quadratic growth, this
 * ratio is ten.
 */
const MAX_GROWTH = 1.25;

/** The time for a certain number of items. */
export interface Point {
  readonly count: number;
  readonly ms: number;
}

/**
 * The cost of one item when there are many items, and when there are a tenth as many. The fixed cost of a run is
 * subtracted.
 */
export interface Growth {
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
}

/** @param start The smallest possible run, which consists mostly of start-up. */
export function growthOf(start: Point, small: Point, large: Point): Growth {
  const cost = ({ count, ms }: Point) => (ms - start.ms) / (count - start.count);
  return { smallMs: cost(small), largeMs: cost(large), ratio: cost(large) / cost(small) };
}

export function isFlat(name: string, { ratio }: Growth): Check {
  return atMost(`${name} among ten times as many`, ratio, MAX_GROWTH, timesOf);
}
