import type { Range } from './pieces.ts';

/** A named part of an executable. */
export interface Section extends Range {
  readonly name: string;
}
