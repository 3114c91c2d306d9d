/** The result of one measurement. */
export interface Judgment {
  /** One or more lines of text. */
  readonly lines: readonly string[];
  /** Comparisons of measured values with limits. Empty if all values are only reported. */
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  /** `found` is the measured value, such as `1.2 ×`. `goal` is the limit, such as `at most 1.3 ×`. */
  readonly found: string;
  readonly goal: string;
  readonly isGood: boolean;
}

/** Checks that a number does not exceed the limit. */
export function atMost(
  name: string,
  found: number,
  limit: number,
  shown: (value: number) => string,
): Check {
  return { name, found: shown(found), goal: `at most ${shown(limit)}`, isGood: found <= limit };
}

/** Checks that a number is not below the limit. */
export function atLeast(
  name: string,
  found: number,
  limit: number,
  shown: (value: number) => string,
): Check {
  return { name, found: shown(found), goal: `at least ${shown(limit)}`, isGood: found >= limit };
}

/** Checks that a number has the expected value, because a benchmark must be correct as well as fast. */
export function exactly(name: string, found: number, wanted: number): Check {
  return { name, found: String(found), goal: String(wanted), isGood: found === wanted };
}

/** Formats a check, such as `met     the size of dist/: 3.1 MB (at most 5 MB)`. */
export function verdictLine({ name, found, goal, isGood }: Check): string {
  return `  ${isGood ? 'met   ' : 'missed'}  ${name}: ${found} (${goal})`;
}
