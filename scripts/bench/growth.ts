import { timesOf } from './measure.ts';
import { atMost, type Check } from './verify-result.ts';

/**
 * Maximum cost per item in a large run, relative to the cost per item in a run with a tenth of the items. With
 * quadratic growth, this ratio would be ten.
 */
const MAX_GROWTH = 1.25;

/** The time that a run with a certain number of items takes. */
export interface Point {
  readonly count: number;
  readonly ms: number;
}

/**
 * The cost per item in a large run, and in a run with a tenth of the items. The fixed cost of a run is subtracted from
 * both.
 */
export interface Growth {
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
}

/**
 * Returns the cost per item in a large and in a small run.
 *
 * @param start The smallest possible run, which consists mostly of startup.
 */
export function growthOf(start: Point, small: Point, large: Point): Growth {
  const cost = ({ count, ms }: Point) => (ms - start.ms) / (count - start.count);
  return { smallMs: cost(small), largeMs: cost(large), ratio: cost(large) / cost(small) };
}

export function isFlat(name: string, { ratio }: Growth): Check {
  return atMost(`${name} among ten times as many`, ratio, MAX_GROWTH, timesOf);
}
