/** A version range that the project or a package requests. */
export interface Requirement {
  /**
   * Dependent that specifies the range, in the form `name@version`. Undefined for the project itself, or if the
   * dependent is unknown.
   */
  readonly by: string | undefined;
  readonly range: string;
  /** Folder of the project that specifies the range, relative to the lockfile. Undefined if unknown. */
  readonly folder?: string | undefined;
}

/** The requested ranges of each locked package, by `name@version`. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

/** Groups requirements by package. Each entry of the input contains the key of a package and a requirement for it. */
export function gatherRequirements(
  entries: Iterable<readonly [string, Requirement]>,
): Requirements {
  const gathered = new Map<string, Requirement[]>();
  for (const [key, requirement] of entries) {
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [requirement]);
    else known.push(requirement);
  }
  return gathered;
}
