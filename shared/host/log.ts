/** The line in a file that a message refers to. `path` is relative to the workspace. */
export interface MessagePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

export type MessageLevel = 'error' | 'warning' | 'notice';

/** Messages about a run. Their text is untrusted, so the implementation sanitizes it. */
export interface Log {
  info(message: string): void;
  /** Shows a message, with its location in a file if known. At most 10 messages of each level are shown. */
  annotate(level: MessageLevel, message: string, place?: MessagePlace, title?: string): void;
  /** Shows progress: as one line that is updated in a terminal, or as a few lines in a log. */
  progress(message: string): void;
}
