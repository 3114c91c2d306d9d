/** An error in a value that a schema describes. */
export interface Issue {
  /** Path of the value, such as `ignore[0].reason`. Empty for the whole value. */
  readonly where: string;
  readonly message: string;
  /** Name of the required member that is missing from the value at `where`. */
  readonly missing?: string | undefined;
}

/** Errors found so far. Validation stops after `most` errors. */
export interface Issues {
  readonly found: Issue[];
  readonly most: number;
}

/** The result for an invalid value. It is different from every valid value. */
export const INVALID = Symbol('invalid');

export function report(issues: Issues, message: string, where = ''): typeof INVALID {
  issues.found.push({ where, message });
  return INVALID;
}

export function reportMissing(issues: Issues, key: string): typeof INVALID {
  issues.found.push({ where: '', message: `needs ${key}`, missing: key });
  return INVALID;
}

/**
 * Adds the name of a member to the paths of the errors found since `before`. To save time, paths are built only if
 * there is an error.
 */
export function nest(issues: Issues, before: number, name: string): void {
  for (let at = before; at < issues.found.length; at++) {
    const issue = issues.found[at];
    if (issue !== undefined) issues.found[at] = { ...issue, where: joined(name, issue.where) };
  }
}

/** Returns the path of a value inside an object or a list, such as `a.b` or `a[0]`. */
export function joined(where: string, below: string): string {
  const isDirect = where === '' || below === '' || below.startsWith('[');
  return isDirect ? where + below : `${where}.${below}`;
}
