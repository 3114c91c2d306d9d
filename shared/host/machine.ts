import type { Fetch } from '../net/network.ts';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

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

/** Programs of the machine, and the variables that locate them. */
export interface Programs {
  readonly env: Variables;
  /** Runs a program without a shell. Never rejects because of the exit code. */
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<ExecResult>;
}

/** The network and the clock of the machine. */
export interface Connection {
  readonly fetch: Fetch;
  now(): Date;
  random(): number;
  sleep(ms: number): Promise<void>;
}

/** The machine of a run, for code that opens registries, keys and images. */
export interface Machine extends Programs, Connection {
  /** Absolute path that relative paths in inputs start from. */
  readonly workspace: string;
  /** Hides a text, and each of its lines, in all later output. */
  mask(secret: string): void;
}
