/**
 * Line numbers of a value. If the value is an entered container, `members` contains its members. The members of an
 * array have the names `0`, `1` and so on.
 */
export interface JsonLines {
  /** Line number of the key, or of the value if there is no key. The first line is 1. */
  readonly line: number;
  readonly members: ReadonlyMap<string, JsonLines>;
}

/** Returns true if the container at a path of keys must be entered. */
export type Descend = (path: readonly string[]) => boolean;
