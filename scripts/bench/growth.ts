import { timesOf } from './measure.ts';
import { atMost, type Check } from './verify-result.ts';

/** How much more one of ten times as many may cost: what grows with their square would cost ten times as much. */
const MAX_GROWTH = 1.25;

/** How long so many took. */
export interface Point {
  readonly count: number;
  readonly ms: number;
}

/** What one costs among many, and among a tenth of them; what any run takes is in neither. */
export interface Growth {
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
}

/** @param start The smallest run there is, which is mostly start-up. */
export function growthOf(start: Point, small: Point, large: Point): Growth {
  const cost = ({ count, ms }: Point) => (ms - start.ms) / (count - start.count);
  return { smallMs: cost(small), largeMs: cost(large), ratio: cost(large) / cost(small) };
}

export function isFlat(name: string, { ratio }: Growth): Check {
  return atMost(`${name} among ten times as many`, ratio, MAX_GROWTH, timesOf);
}
