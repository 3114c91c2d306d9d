import { spawn } from 'node:child_process';

/** The standard input of a program, and the functions that receive its output. */
export interface Running {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string | undefined;
  /** Standard input for the program. Empty if omitted. */
  readonly stdin: Buffer | undefined;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

/**
 * Runs a program without a shell and writes its standard input.
 *
 * @returns The exit code, or null if a signal ended the program.
 * @throws {Error} from Node if the program does not exist.
 */
export function spawnProgram(
  command: string,
  args: readonly string[],
  { env, cwd, stdin, onStdout, onStderr }: Running,
): Promise<number | null> {
  const program = spawn(command, args, { env, cwd, stdio: 'pipe', windowsHide: true });
  program.stdout.on('data', onStdout);
  program.stderr.on('data', onStderr);
  // A program can end before it has read all its input. Its exit code shows whether the program failed.
  program.stdin.on('error', () => undefined);
  program.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', resolve);
  });
}
