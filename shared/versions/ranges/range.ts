/** A comparison with a version, such as `>=1.2.0`. */
export interface Bound {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=';
  readonly version: string;
}

/** A list of alternatives. A version is in the range if it meets all bounds of at least one alternative. */
export type VersionRange = readonly (readonly Bound[])[];

/** Maximum number of alternatives in a range, and of parts in an alternative. */
const MAX_PARTS = 100;

/**
 * Parses the parts of each alternative into bounds. Returns undefined if a part cannot be parsed, or if there are too
 * many.
 */
export function rangeOf(
  alternatives: readonly (readonly string[])[],
  parse: (part: string) => readonly Bound[] | undefined,
): VersionRange | undefined {
  const range: (readonly Bound[])[] = [];
  for (const parts of alternatives.slice(0, MAX_PARTS + 1)) {
    const bounds = parts.slice(0, MAX_PARTS + 1).map(parse);
    if (bounds.includes(undefined) || bounds.length > MAX_PARTS) return undefined;
    range.push(bounds.flatMap((bound) => bound ?? []));
  }
  return range.length > MAX_PARTS ? undefined : range;
}

/**
 * Returns true if a version meets a bound.
 *
 * @param order Result of comparing the version with the version of the bound.
 */
export function isMet(operator: Bound['operator'], order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

/** Returns the bounds for the versions from `low` up to `high`, without `high` itself. */
export function between(low: string, high: string): readonly Bound[] {
  return [
    { operator: '>=', version: low },
    { operator: '<', version: high },
  ];
}

/**
 * Returns the numbers up to the given index, with the last one increased by 1. For example, 1.2.3 and index 1 result in
 * 1.3.
 */
export function increased(numbers: readonly bigint[], index: number): readonly bigint[] {
  return [...numbers.slice(0, index), (numbers[index] ?? 0n) + 1n];
}

/** Returns the index of the number that `^` keeps: the first number that is not zero, or the last number. */
export function caretIndex(numbers: readonly bigint[]): number {
  const first = numbers.findIndex((one) => one !== 0n);
  return first === -1 ? numbers.length - 1 : first;
}
