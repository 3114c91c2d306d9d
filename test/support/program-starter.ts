/**
 * Runs programs for a test process. To start a program, the system copies the page tables of the process that starts
 * it. This takes about 7 ms for a process that runs tests, and less than 1 ms for this small process.
 */
import { spawn } from 'node:child_process';

/** A program to run. The environment and the working folder are those of the process that asks. */
export interface ProgramToRun {
  readonly id: number;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input: string | Uint8Array | undefined;
}

/** The output of a program, or the reason why it could not be started. */
export type ProgramEnd = { readonly id: number } & (
  | { readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly error: Error }
);

process.on('message', (request: ProgramToRun) => run(request));
process.on('disconnect', () => process.exit());

function run({ id, command, args, input, ...where }: ProgramToRun): void {
  const child = spawn(command, args, { ...where, stdio: ['pipe', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.once('error', (error) => answer({ id, error }));
  child.once('close', (code) =>
    answer({ id, code: code ?? 1, stdout: textOf(stdout), stderr: textOf(stderr) }),
  );
  // A program that does not read its input closes the pipe, which is not an error of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
}

function answer(end: ProgramEnd): void {
  process.send?.(end);
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
