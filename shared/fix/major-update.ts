/** Matches the first number of a version. */
const MAJOR = /^v?(\d{1,15})(?=\.|$)/;

/** Minimum first number of a version that is a year, as in `2026.11.30`. A new year does not break dependents. */
const FIRST_YEAR = 1_990;

/**
 * Returns the remark ` (major update: 2.x to 4.x)` if an update can break code that uses the package, by the rules of
 * semantic versioning. Returns an empty string for any other update, and for versions in another format.
 */
export function majorUpdateText(from: string, to: string): string {
  const [, old] = MAJOR.exec(from) ?? [];
  const [, next] = MAJOR.exec(to) ?? [];
  if (old === undefined || next === undefined) return '';
  const [first, last] = [Number.parseInt(old, 10), Number.parseInt(next, 10)];
  return first >= last || first >= FIRST_YEAR ? '' : ` (major update: ${first}.x to ${last}.x)`;
}

/**
 * Returns a remark about a command that installs the newest release, because this can be a major update. Returns an
 * empty string for any other command.
 */
export function latestText(command = ''): string {
  return command.includes('@latest') ? ' (`@latest` can be a major update)' : '';
}
