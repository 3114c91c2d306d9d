/** What one measurement came to. */
export interface Judgement {
  /** A line for people, or several. */
  readonly lines: readonly string[];
  /** What it was held against: none for a number that is only told. */
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  readonly isGood: boolean;
}
