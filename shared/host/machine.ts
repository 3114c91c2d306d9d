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
  /** Standard input for the program. If omitted, the input is never closed, so the program must not read it. */
  readonly stdin?: Buffer;
  /** Maximum size of the standard output, in bytes. Larger output is an error. */
  readonly maxBytes?: number;
}

/** The programs on the machine, and the environment variables that are needed to find them. */
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

/** The machine on which a run takes place, for code that opens registries, keys and images. */
export interface Machine extends Programs, Connection {
  /** Absolute path to the folder that paths in inputs are relative to. */
  readonly workspace: string;
  /** Masks a secret, and each of its lines, in all later output. */
  mask(secret: string): void;
}
