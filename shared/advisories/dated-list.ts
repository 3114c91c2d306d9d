/** Data about vulnerabilities, and its date. */
export interface DatedList<T> {
  /** ISO date when the list was published. */
  readonly dated: string;
  /** Data about vulnerabilities, by CVE ID. */
  readonly entries: ReadonlyMap<string, T>;
}
