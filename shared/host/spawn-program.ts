import { spawn } from 'node:child_process';

/** How a program runs, and who takes what it writes. */
export interface Running {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string | undefined;
  /** Bytes that the program can read; left out, there are none. */
  readonly stdin: Buffer | undefined;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

/**
 * Runs a program without a shell and writes its standard input.
 *
 * @returns Its exit code; null when a signal ended it.
 * @throws {Error} of Node, when there is no such program.
 */
export function spawnProgram(
  command: string,
  args: readonly string[],
  { env, cwd, stdin, onStdout, onStderr }: Running,
): Promise<number | null> {
  const program = spawn(command, args, { env, cwd, stdio: 'pipe', windowsHide: true });
  program.stdout.on('data', onStdout);
  program.stderr.on('data', onStderr);
  // A program may end before it has read everything; its exit code says whether it needed more.
  program.stdin.on('error', () => undefined);
  program.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', resolve);
  });
}
