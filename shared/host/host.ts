import type { Outcome } from '../model/decision.ts';
import type { Fetch } from '../net/network.ts';

/** A line in a file that a message is about. `path` is relative to the workspace. */
export interface MessagePlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
}

export type MessageLevel = 'error' | 'warning' | 'notice';

/** What the runner knows of the run; absent on a laptop outside GitHub. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly eventName: string;
  /** The event's payload as GitHub wrote it: hostile where people write it. */
  readonly payload: unknown;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a slash at the end. */
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
  /** What the program reads. Left out, it must be one that reads nothing: its input does not end. */
  readonly stdin?: Buffer;
  /** Bytes of standard output accepted; more is an error. */
  readonly maxBytes?: number;
}

/**
 * The world that an action runs in. Everything that an action reads from or writes to the runner, the
 * terminal, the clock or the network goes through here; there is one implementation for the Actions
 * runner and one for the terminal, and tests pass their own. Every text given to it may be hostile:
 * the implementation sanitizes it.
 */
export interface Host {
  readonly kind: 'actions' | 'terminal';
  /** Absolute path that relative paths in inputs start from. */
  readonly workspace: string;
  /** Absolute path of the folder in which the steps of one job leave files for each other. */
  readonly stepsFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: RunContext | undefined;

  /** The raw text of an input, trimmed; empty when it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Hides a text, and each of its lines, from everything that is printed from now on. */
  mask(secret: string): void;

  info(message: string): void;
  /** A table that is a result: standard output of a terminal, the log of the runner. */
  print(table: string): void;
  /** Cells that a printed line may take. */
  readonly columns: number;
  debug(message: string): void;
  /** A message for people, at a place in a file when one is named. At most 10 of a level are shown. */
  annotate(level: MessageLevel, message: string, place?: MessagePlace, title?: string): void;
  /** How far long work has come; overwritten in a terminal, sparse in a log. */
  progress(message: string): void;
  /** Adds Markdown to the job summary, or prints it in a terminal. Cut at the runner's limit, and says so. */
  summary(markdown: string): Promise<void>;
  /** Sets how the process will end: pass 0, fail 1, error 2 (on the runner, 1). The worst call wins. */
  finish(outcome: Outcome, message: string): void;

  now(): Date;
  random(): number;
  sleep(ms: number): Promise<void>;
  readonly fetch: Fetch;
  /** Runs a program without a shell. It never rejects because of the exit code. */
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /**
   * An OIDC token for `audience`, masked before it is returned.
   *
   * @throws {UserError} `permission-missing` when the job has no `id-token: write`.
   */
  idToken(audience: string): Promise<string>;
}
