/** A line in a file that a message is about. `path` is relative to the workspace. */
export interface MessagePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

export type MessageLevel = 'error' | 'warning' | 'notice';

/** Messages about a run. Their text may be hostile: the implementation sanitizes it. */
export interface Log {
  info(message: string): void;
  /** Shows a message, at its place in a file if known. At most 10 of each level are shown. */
  annotate(level: MessageLevel, message: string, place?: MessagePlace, title?: string): void;
  /** Shows progress: one updated line in a terminal, few lines in a log. */
  progress(message: string): void;
}
