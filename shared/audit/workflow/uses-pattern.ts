import type { RepositoryUses } from './uses.ts';

/** Returns the name that is compared with patterns, in lowercase, such as `octo-org/tools/lint`. */
function usesName({ repository, path }: RepositoryUses): string {
  return [repository, path]
    .filter((part) => part !== '')
    .join('/')
    .toLowerCase();
}

/**
 * Returns true if a pattern matches an action. The patterns are `*`, `owner/*`, `owner/repository` and
 * `owner/repository/*`, each with an optional `@reference`.
 */
export function matchesUses(pattern: string, uses: RepositoryUses): boolean {
  const [written = '', wanted] = pattern.split('@');
  const path = written.toLowerCase();
  const name = usesName(uses);
  // The reference must match exactly, because Git distinguishes the tags `v2` and `V2`.
  if (wanted !== undefined && wanted !== '*' && wanted !== uses.reference) return false;
  if (path === '*') return true;
  if (path.endsWith('/*')) return name === path.slice(0, -2) || name.startsWith(path.slice(0, -1));
  return name === path;
}

/** Returns the value of the most specific pattern that matches an action. */
export function valueFor<T>(
  values: Readonly<Record<string, T>>,
  uses: RepositoryUses,
): T | undefined {
  const fitting = Object.entries(values).filter(([pattern]) => matchesUses(pattern, uses));
  return fitting.toSorted(([a], [b]) => specificity(b) - specificity(a))[0]?.[1];
}

/**
 * Returns a number that is higher for more specific patterns. A pattern that ends in an asterisk is less specific than
 * any other pattern. Apart from that, a longer pattern is more specific.
 */
function specificity(pattern: string): number {
  return pattern.length + (pattern.endsWith('*') ? 0 : 1_000);
}
