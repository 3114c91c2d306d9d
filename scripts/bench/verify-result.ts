/** What one measurement came to. */
export interface Judgment {
  /** A line for people, or several. */
  readonly lines: readonly string[];
  /** What it was held against: none for a number that is only told. */
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  /** What was measured, and what it was to be: `1.2 ×`, `at most 1.3 ×`. */
  readonly found: string;
  readonly goal: string;
  readonly isGood: boolean;
}

/** A number that must not be larger. */
export function atMost(
  name: string,
  found: number,
  limit: number,
  shown: (value: number) => string,
): Check {
  return { name, found: shown(found), goal: `at most ${shown(limit)}`, isGood: found <= limit };
}

/** A number that must not be smaller. */
export function atLeast(
  name: string,
  found: number,
  limit: number,
  shown: (value: number) => string,
): Check {
  return { name, found: shown(found), goal: `at least ${shown(limit)}`, isGood: found >= limit };
}

/** A result that must be right, and not only fast. */
export function exactly(name: string, found: number, wanted: number): Check {
  return { name, found: String(found), goal: String(wanted), isGood: found === wanted };
}

/** `met     the size of dist/: 3.1 MB (at most 5 MB)` */
export function verdictLine({ name, found, goal, isGood }: Check): string {
  return `  ${isGood ? 'met   ' : 'missed'}  ${name}: ${found} (${goal})`;
}
