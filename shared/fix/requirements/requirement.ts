/** A version range that the project or a package requests. */
export interface Requirement {
  /**
   * The dependent, in the form `name@version` for a package. Undefined for the project itself, or if the dependent is
   * unknown.
   */
  readonly by: string | undefined;
  readonly range: string;
  /** Folder of the project that makes the request, relative to the lockfile. Undefined if unknown. */
  readonly folder?: string | undefined;
}

/** The requested ranges of each locked package, by `name@version`. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

/** Collects requirements, and groups them by package. */
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
