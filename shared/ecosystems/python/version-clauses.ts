/** Valid version clauses of a requirement. */
export interface VersionClauses {
  /** Version that the clauses pin. Undefined if they allow several versions. */
  readonly version: string | undefined;
}

/**
 * Matches an operator and a version. Older releases of pip accept more versions than the specification, so this pattern
 * does too.
 */
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.!+_*-]*)$/;

/**
 * Returns the version that clauses such as `>=1.0,==1.2` pin. Returns undefined if a clause is invalid. A single `==`
 * pins the version: if another clause excludes this version, pip installs nothing.
 *
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export function readClauses(text: string): VersionClauses | undefined {
  // Removes a comment without a space before it. pip would reject the whole file because of it.
  const stated = (text.split('#', 1)[0] ?? '').trim();
  const inner = stated.startsWith('(') && stated.endsWith(')') ? stated.slice(1, -1) : stated;
  const list = inner.split(',').map((clause) => clause.trim());
  // A trailing comma is allowed.
  if (list.at(-1) === '') list.pop();
  let version: string | undefined;
  for (const clause of list) {
    const [, operator = '', stated] = CLAUSE.exec(clause) ?? [];
    if (stated === undefined) return undefined;
    if (operator.startsWith('==') && !stated.includes('*')) version ??= stated;
  }
  return { version };
}
