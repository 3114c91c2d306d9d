/** An error in a value that a schema describes. */
export interface Issue {
  /** Path of the value: `ignore[0].reason`; empty for the whole value. */
  readonly where: string;
  readonly message: string;
  /** Name of the required member that the value at `where` lacks. */
  readonly missing?: string | undefined;
}

/** The errors found so far. Reading stops at `most`. */
export interface Issues {
  readonly found: Issue[];
  readonly most: number;
}

/** The result for a value with an error, distinct from every value. */
export const INVALID = Symbol('invalid');

export function report(issues: Issues, message: string, where = ''): typeof INVALID {
  issues.found.push({ where, message });
  return INVALID;
}

export function reportMissing(issues: Issues, key: string): typeof INVALID {
  issues.found.push({ where: '', message: `needs ${key}`, missing: key });
  return INVALID;
}

/** Puts the errors found since `before` under a member. Paths are built only when there is an error. */
export function nest(issues: Issues, before: number, name: string): void {
  for (let at = before; at < issues.found.length; at++) {
    const issue = issues.found[at];
    if (issue !== undefined) issues.found[at] = { ...issue, where: joined(name, issue.where) };
  }
}

/** Returns the path of a value below another: `a.b`, `a[0]`. */
export function joined(where: string, below: string): string {
  const isDirect = where === '' || below === '' || below.startsWith('[');
  return isDirect ? where + below : `${where}.${below}`;
}
