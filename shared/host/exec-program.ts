import { exec } from '@actions/exec';
import { DataError, UserError } from '../errors/errors.ts';
import type { ExecOptions, ExecResult, Host } from './host.ts';
import { type Running, spawnProgram } from './spawn-program.ts';

/** Standard output that a program may give when its caller names no limit: 64 MiB. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Of what a program complains, only the head is ever shown: 64 KiB. */
const MAX_COMPLAINT_BYTES = 64 * 1024;

/** Exit code of a program that a signal ended, as shells count it without the signal's number. */
const KILLED_EXIT_CODE = 128;

/** The inputs and the runner's own tokens, which no other program needs. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_)/;

/** A name that `@actions/exec`, which splits a command line, leaves whole. */
const ONE_WORD = /^[\w./+-]+$/;

/**
 * Runs a program without a shell, prints nothing of it, and returns what it wrote. Only the exit code and the
 * complaint of a program tell whether it succeeded: it may end without reading its input.
 *
 * @throws {UserError} `file-not-found` when there is no such program.
 * @throws {DataError} `limit-exceeded` when it writes more than `maxBytes`.
 */
export async function execProgram(
  env: Host['env'],
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
    throw new DataError('limit-exceeded', 'wrote more output than is accepted', { path: command });
  });
  const exitCode = await Promise.race([running, overflow]);
  return {
    exitCode: exitCode ?? KILLED_EXIT_CODE,
    stdout: stdout.bytes(),
    stderr: stderr.bytes().toString('utf8'),
  };
}

/** Runs a program that waits for no input: `@actions/exec` does not end it. */
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

/** Gathers chunks up to a limit; what comes after it is dropped, and `overflow` resolves. */
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

function publicVariables(env: Host['env']): Record<string, string> {
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
    `Install ${command}, or put its folder on PATH.`,
    { cause },
  );
}
