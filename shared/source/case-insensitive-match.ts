/** The name of `names` that differs from a name in case alone; undefined where it is one of them, or like none. */
export type MeantName = (name: string) => string | undefined;

/** Compiles the names that tools open, whatever their case, on some disks. */
export function compileCaseless(names: readonly string[] = []): MeantName {
  const exact = new Set(names);
  const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => (exact.has(name) ? undefined : byFolded.get(name.toLowerCase()));
}
