/** The line in a file to which a message refers. `path` is relative to the workspace. */
export interface MessagePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

export type MessageLevel = 'error' | 'warning' | 'notice';

/** Messages about a run. The text of a message can be hostile, so the implementation sanitizes the text. */
export interface Log {
  info(message: string): void;
  /**
   * Displays a message, together with its location in a file if the location is known. At most 10 messages of each
   * level are displayed.
   */
  annotate(level: MessageLevel, message: string, place?: MessagePlace, title?: string): void;
  /** Displays progress: in a terminal, as one line that is updated, and in a log, as a few lines. */
  progress(message: string): void;
}
