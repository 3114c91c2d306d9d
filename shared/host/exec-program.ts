import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';
import { DataError, UserError } from '../errors/errors.ts';
import type { ExecOptions, ExecResult, Host } from './host.ts';

/** Standard output that a program may give when its caller names no limit: 64 MiB. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Of what a program complains, only the head is ever shown: 64 KiB. */
const MAX_COMPLAINT_BYTES = 64 * 1024;

/** Exit code of a program that a signal ended, as shells count it without the signal's number. */
const KILLED_EXIT_CODE = 128;

/** The inputs and the runner's own tokens, which no other program needs. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_)/;

/** A program that reads would wait for ever on a pipe that nobody ends. */
const NO_INPUT = Buffer.alloc(0);

/** On which Node tells of each program that it starts. @see https://nodejs.org/api/diagnostics_channel.html#child-process */
const STARTED = 'child_process';

/**
 * Runs a program without a shell, prints nothing of it, and gives what it wrote. One that ends without reading
 * its input is taken at its word: its exit code and its complaint say why.
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
  subscribe(STARTED, bearBrokenPipe);
  const running = exec(quoteCommand(command), [...args], {
    env: { ...publicVariables(env), ...options.env },
    input: options.stdin ?? NO_INPUT,
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: stdout.add, stderr: stderr.add },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  })
    .catch((cause: unknown) => {
      throw notRunnable(command, cause);
    })
    .finally(() => unsubscribe(STARTED, bearBrokenPipe));
  const overflow = stdout.overflow.then(() => {
    throw new DataError('limit-exceeded', 'wrote more output than is accepted', { path: command });
  });
  const exitCode: number | null = await Promise.race([running, overflow]);
  return {
    exitCode: exitCode ?? KILLED_EXIT_CODE,
    stdout: stdout.bytes(),
    stderr: stderr.bytes().toString('utf8'),
  };
}

/**
 * The library hands out no pipe, and an error of one that nobody listens to ends the whole run. The pipe is not
 * there yet when the program is announced, and is announced once for each program that runs beside it.
 */
function bearBrokenPipe(message: unknown): void {
  const { process: program } = message as { readonly process: ChildProcess };
  process.nextTick(() => {
    const { stdin } = program;
    if (stdin?.listenerCount('error', goOn) === 0) stdin.on('error', goOn);
  });
}

function goOn(): void {}

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

/** `@actions/exec` takes a command line apart at spaces; in quotes, the name stays whole. */
function quoteCommand(command: string): string {
  // Its parser has no escape that is right for every name with a quotation mark.
  if (command.includes('"')) throw notRunnable(command, undefined);
  return `"${command}"`;
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
