/** Facts about vulnerabilities, and the date of the facts. */
export interface DatedList<T> {
  /** ISO date on which the list was published. */
  readonly dated: string;
  /** Facts about vulnerabilities. The keys are CVE IDs. */
  readonly entries: ReadonlyMap<string, T>;
}
