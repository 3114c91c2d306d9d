import type { HostKind } from './step.ts';

/** Displays results: in the job summary on a runner, or as tables in a terminal. */
export interface Display {
  readonly kind: HostKind;
  /** Maximum width of a printed line, in cells. */
  readonly columns: number;
  /**
   * Prints a result table to standard output in a terminal, or to the log on the runner.
   *
   * @param group Title of a group that folds the table in the log. A terminal does not show the title.
   */
  print(table: string, group?: string): void;
  /**
   * Adds Markdown to the job summary, or prints the Markdown in a terminal. Text beyond the runner's limit is
   * truncated, and a note states this.
   */
  summary(markdown: string): Promise<void>;
}
