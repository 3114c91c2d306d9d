import type { HostKind } from './step.ts';

/** Shows results: as a job summary on the runner, as tables in a terminal. */
export interface Display {
  readonly kind: HostKind;
  /** Maximum number of cells in a printed line. */
  readonly columns: number;
  /** Prints a result table: standard output in a terminal, the log on the runner. */
  print(table: string): void;
  /**
   * Adds Markdown to the job summary, or prints it in a terminal. Text beyond the runner's limit is cut and marked.
   */
  summary(markdown: string): Promise<void>;
}
