/**
 * Returns the name that differs from the given one only in case, or undefined if there is an exact match or no match.
 */
export type CaseInsensitiveMatch = (name: string) => string | undefined;

/** Compiles a matcher for names that tools open in any case on some disks. */
export function compileCaseInsensitive(names: readonly string[] = []): CaseInsensitiveMatch {
  const exact = new Set(names);
  const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => (exact.has(name) ? undefined : byFolded.get(name.toLowerCase()));
}
