import { spawn } from 'node:child_process';

/** Options and output callbacks of a program. */
export interface Running {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string | undefined;
  /** Standard input of the program. Empty if absent. */
  readonly stdin: Buffer | undefined;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

/**
 * Runs a program without a shell and writes its standard input.
 *
 * @returns Its exit code, or null if a signal ended it.
 * @throws {Error} of Node when the program does not exist.
 */
export function spawnProgram(
  command: string,
  args: readonly string[],
  { env, cwd, stdin, onStdout, onStderr }: Running,
): Promise<number | null> {
  const program = spawn(command, args, { env, cwd, stdio: 'pipe', windowsHide: true });
  program.stdout.on('data', onStdout);
  program.stderr.on('data', onStderr);
  // A program may end before it reads all its input. Its exit code tells whether it needed more.
  program.stdin.on('error', () => undefined);
  program.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', resolve);
  });
}
