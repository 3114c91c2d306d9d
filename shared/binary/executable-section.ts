import type { Range } from './byte-ranges.ts';

/** A named section of an executable. */
export interface ExecutableSection extends Range {
  readonly name: string;
}
