import { exec } from '@actions/exec';
import { DataError, UserError } from '../errors/errors.ts';
import type { ExecOptions, ExecResult, Variables } from './machine.ts';
import { type Running, spawnProgram } from './spawn-program.ts';

/** Default maximum size of a program's standard output, in bytes. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Maximum size of the standard error output to keep, in bytes. Only the start of this output is shown. */
const MAX_COMPLAINT_BYTES = 64 * 1024;

/** Exit code for a program that was terminated by a signal. Shells add the signal number to this code. */
const KILLED_EXIT_CODE = 128;

/** Matches environment variables that contain inputs or runner tokens. Other programs do not need them. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_)/;

/** Matches the name of a program that `@actions/exec` does not split into arguments. */
const ONE_WORD = /^[\w./+-]+$/;

/**
 * Runs a program without a shell. Returns its output and does not print it. To find out whether the program succeeded,
 * use only the exit code and the error output. A program can end before it has read its input.
 *
 * @throws {UserError} `file-not-found` if the program does not exist.
 * @throws {DataError} `limit-exceeded` if the program writes more than `maxBytes`.
 */
export async function execProgram(
  env: Variables,
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  const stdout = collect(options.maxBytes ?? DEFAULT_MAX_BYTES);
  const stderr = collect(MAX_COMPLAINT_BYTES);
  const isSpawned = options.stdin !== undefined || !ONE_WORD.test(command);
  const running = (isSpawned ? spawnProgram : runByToolkit)(command, args, {
    env: { ...publicVariables(env), ...options.env },
    cwd: options.cwd,
    stdin: options.stdin,
    onStdout: stdout.add,
    onStderr: stderr.add,
  }).catch((cause: unknown) => {
    throw notRunnable(command, cause);
  });
  const overflow = stdout.overflow.then(() => {
    throw new DataError('limit-exceeded', 'wrote more output than allowed', { path: command });
  });
  const exitCode = await Promise.race([running, overflow]);
  return {
    exitCode: exitCode ?? KILLED_EXIT_CODE,
    stdout: stdout.bytes(),
    stderr: stderr.bytes().toString('utf8'),
  };
}

/** Runs a program that must not wait for input, because `@actions/exec` never closes the input. */
async function runByToolkit(
  command: string,
  args: readonly string[],
  { env, cwd, onStdout, onStderr }: Running,
): Promise<number | null> {
  return await exec(command, [...args], {
    env: { ...env },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: onStdout, stderr: onStderr },
    ...(cwd === undefined ? {} : { cwd }),
  });
}

/** Collects chunks up to a limit. Drops all further chunks and resolves `overflow`. */
function collect(maxBytes: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  const { promise: overflow, resolve } = Promise.withResolvers<void>();
  return {
    overflow,
    bytes: () => Buffer.concat(chunks),
    add: (chunk: Buffer) => {
      const room = maxBytes - size;
      if (chunk.length > room) resolve();
      if (room > 0) chunks.push(chunk.subarray(0, room));
      size = Math.min(maxBytes, size + chunk.length);
    },
  };
}

function publicVariables(env: Variables): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !PRIVATE_VARIABLE.test(name)) kept[name] = value;
  }
  return kept;
}

function notRunnable(command: string, cause: unknown): UserError {
  return new UserError(
    'file-not-found',
    `The program ${command} could not be run.`,
    `Install ${command}, or add its folder to PATH.`,
    { cause },
  );
}
