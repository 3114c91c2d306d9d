/** File contents, by path in the source. */
export type Texts = ReadonlyMap<string, string>;

/** The result of editing the files for one fix. */
export interface EditedFix {
  /** Contents of all files after the edit, including the unchanged files. */
  readonly texts: Texts;
  /** purls of the packages whose version was changed. */
  readonly edited: readonly string[];
  /** Reasons why other packages were not changed. */
  readonly refusals: readonly string[];
}
