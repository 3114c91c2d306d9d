/**
 * Line numbers of a value. If the value is a container that was entered, `members` contains its members. Array members
 * are named `0`, `1` and so on.
 */
export interface JsonLines {
  /** Line number of the key, or of the value if there is no key, starting at 1. */
  readonly line: number;
  readonly members: ReadonlyMap<string, JsonLines>;
}

/** Returns true if the container at a path of keys must be entered. */
export type Descend = (path: readonly string[]) => boolean;
