import type { FileContent } from '../files/write-file.ts';
import type { StyledLine } from '../text/styled-line.ts';
import type { HostKind } from './step.ts';

/** Displays results: in the job summary on a runner, or as tables in a terminal. */
export interface Display {
  readonly kind: HostKind;
  /** Maximum width of a printed line, in cells. */
  readonly columns: number;
  /** Maximum number of rows in a table. */
  readonly rows: number;
  /** True if the user asked for details in a terminal. */
  readonly isVerbose?: boolean | undefined;
  /** True if the user asked only for results and problems in a terminal. */
  readonly isQuiet?: boolean | undefined;
  /**
   * Prints a result table to standard output in a terminal, or to the log on a runner.
   *
   * @param group Title of a group that collapses the table in the log. It is not shown in a terminal.
   */
  print(table: string, group?: string): void;
  /** Prints lines to the same place as `print`. A terminal shows their styles. */
  show(lines: readonly StyledLine[]): void;
  /**
   * Adds Markdown to the job summary, or prints it in a terminal. Text beyond the runner's limit is truncated, and a
   * note says so.
   */
  summary(markdown: string): Promise<void>;
  /**
   * Writes a result if the user requested its format on the command line. Otherwise, its content is not created. On a
   * runner, users cannot request formats.
   */
  offer(format: string, content: () => FileContent | Promise<FileContent>): Promise<void>;
}
