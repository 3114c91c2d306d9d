import type { Outcome } from '../model/decision.ts';
import type { Fetch } from '../net/network.ts';

/** A line in a file that a message is about. `path` is relative to the workspace. */
export interface MessagePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

export type MessageLevel = 'error' | 'warning' | 'notice';

/** Data of the GitHub run. Absent on a laptop. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly eventName: string;
  /** Payload of the event as GitHub wrote it. It may contain hostile text. */
  readonly payload: unknown;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a trailing slash. */
  readonly apiUrl: string;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input of the program. Without it, the program must not read: its input does not end. */
  readonly stdin?: Buffer;
  /** Maximum size of standard output, in bytes. More is an error. */
  readonly maxBytes?: number;
}

/**
 * The environment of an action: everything that it reads from or writes to the runner, the terminal, the clock or the
 * network. There is one implementation for the Actions runner and one for the terminal; tests pass their own. Any
 * text passed in may be hostile, so the implementation sanitizes it.
 */
export interface Host {
  readonly kind: 'actions' | 'terminal';
  /** Absolute path that relative paths in inputs start from. */
  readonly workspace: string;
  /** Absolute path of the folder in which the steps of a job share files. */
  readonly stepsFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: RunContext | undefined;

  /** Returns the raw text of an input, trimmed. Empty if it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Hides a text, and each of its lines, in all later output. */
  mask(secret: string): void;

  info(message: string): void;
  /** Prints a result table: standard output in a terminal, the log on the runner. */
  print(table: string): void;
  /** Maximum number of cells in a printed line. */
  readonly columns: number;
  debug(message: string): void;
  /** Shows a message, at its place in a file if known. At most 10 of each level are shown. */
  annotate(level: MessageLevel, message: string, place?: MessagePlace, title?: string): void;
  /** Shows progress: one updated line in a terminal, few lines in a log. */
  progress(message: string): void;
  /**
   * Adds Markdown to the job summary, or prints it in a terminal. Text beyond the runner's limit is cut and marked.
   */
  summary(markdown: string): Promise<void>;
  /** Sets the result of the process: pass 0, fail 1, error 2 (1 on the runner). The worst call wins. */
  finish(outcome: Outcome, message: string): void;

  now(): Date;
  random(): number;
  sleep(ms: number): Promise<void>;
  readonly fetch: Fetch;
  /** Runs a program without a shell. Never rejects because of the exit code. */
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /**
   * Returns an OIDC token for `audience`, already masked.
   *
   * @throws {UserError} `permission-missing` when the job has no `id-token: write`.
   */
  idToken(audience: string): Promise<string>;
}
