/** Clauses of a requirement that can be read. */
export interface VersionClauses {
  /** Undefined when they leave a choice. */
  readonly version: string | undefined;
}

/** An operator and a version, of which older versions of pip allow more than the specification. */
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.!+_*-]*)$/;

/**
 * Returns the version that clauses such as `>=1.0,==1.2` leave; undefined where one of them is no clause. One that
 * names a version is enough: others can only agree, or nothing is installed.
 *
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export function readClauses(text: string): VersionClauses | undefined {
  // People write a comment without a space: pip refuses the whole file for it.
  const stated = (text.split('#', 1)[0] ?? '').trim();
  const inner = stated.startsWith('(') && stated.endsWith(')') ? stated.slice(1, -1) : stated;
  const list = inner.split(',').map((clause) => clause.trim());
  // A comma may follow the last one.
  if (list.at(-1) === '') list.pop();
  let version: string | undefined;
  for (const clause of list) {
    const [, operator = '', stated] = CLAUSE.exec(clause) ?? [];
    if (stated === undefined) return undefined;
    if (operator.startsWith('==') && !stated.includes('*')) version ??= stated;
  }
  return { version };
}
