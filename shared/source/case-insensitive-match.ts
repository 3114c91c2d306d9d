/**
 * Returns the name that differs from the given name only in letter case. Returns undefined if there is an exact match,
 * or no match at all.
 */
export type CaseInsensitiveMatch = (name: string) => string | undefined;

/** Compiles a matcher for file names that some tools find in any letter case on case-insensitive disks. */
export function compileCaseInsensitive(names: readonly string[] = []): CaseInsensitiveMatch {
  const exact = new Set(names);
  const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => (exact.has(name) ? undefined : byFolded.get(name.toLowerCase()));
}
