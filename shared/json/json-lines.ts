/**
 * Line numbers of a value. For an array or object that `Descend` selects, `members` contains the members. Array members
 * are named `0`, `1` and so on.
 */
export interface JsonLines {
  /** Line number of the key, or of the value if there is no key, starting at 1. */
  readonly line: number;
  readonly members: ReadonlyMap<string, JsonLines>;
}

/** Returns true if the members of the array or object at a path of keys are needed. */
export type Descend = (path: readonly string[]) => boolean;
