import { type ChildProcess, fork } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { describe, it } from '@jest/globals';
import type { ProgramEnd, ProgramToRun } from './program-starter.ts';

/**
 * Real programs for tests. On a developer machine, a missing program skips the test with the reason in its name. With
 * `CI=true` the test fails, so that nothing is skipped silently. The functions of jest come from the global scope,
 * because conformance scripts import this file in plain Node, where `@jest/globals` throws.
 */
interface JestScope {
  readonly describe: typeof describe;
  readonly it: typeof it;
}

export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  /** Variables that are added to the environment of this process. `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Debian packages with a name that differs from the program. */
const DEBIAN_PACKAGES: ReadonlyMap<string, string> = new Map([
  ['bsdtar', 'libarchive-tools'],
  ['dpkg-deb', 'dpkg'],
  ['go', 'golang-go'],
  ['mvn', 'maven'],
  ['pip3', 'python3-pip'],
  ['python3.13', 'python3'],
  ['rpmbuild', 'rpm'],
  ['upx', 'upx-ucl'],
  ['xz', 'xz-utils'],
]);

/** Debian installs servers in these folders, which are often not on the path of users. */
const MORE_FOLDERS = ['/usr/sbin', '/sbin'];

const scope = globalThis as unknown as JestScope;
const folders: string[] = [];

// `afterAll` is not used, because one process loads this module once and runs many test files.
process.once('exit', removeFolders);

/** Returns a test function for tests that need Debian programs. Returns `it` if all are installed. */
export function itWith(
  programs: readonly string[],
  name: string,
  test: () => void | Promise<void>,
  timeoutMs?: number,
): void {
  const reason = missing(programs);
  if (reason === undefined) scope.it(name, test, timeoutMs);
  else if (process.env['CI'] === 'true') scope.it(`${name} (${reason})`, () => refuse(reason));
  else scope.it.skip(`${name} (${reason})`, test);
}

/**
 * Defines a group of tests that need Debian programs. With `CI=true` and a missing program, the group becomes one
 * failing test.
 */
export function describeWith(programs: readonly string[], name: string, tests: () => void): void {
  const reason = missing(programs);
  if (reason === undefined) scope.describe(name, tests);
  else if (process.env['CI'] === 'true') scope.it(`${name} (${reason})`, () => refuse(reason));
  else scope.describe.skip(`${name} (${reason})`, tests);
}

/** Returns the packages to install as a sentence. `undefined` if every program is installed. */
export function missing(
  programs: readonly string[],
  path = process.env['PATH'],
): string | undefined {
  const absent = programs.filter((program) => findProgram(program, path) === undefined);
  if (absent.length === 0) return undefined;
  const packages = absent.map((program) => DEBIAN_PACKAGES.get(program) ?? program);
  return `needs ${absent.join(', ')}: apt-get install ${packages.join(' ')}`;
}

/** Returns the absolute path of a program, or `undefined`. */
export function findProgram(name: string, path = process.env['PATH']): string | undefined {
  const places = [...(path ?? '').split(delimiter), ...MORE_FOLDERS].filter(
    (place) => place !== '',
  );
  return places.map((place) => join(place, name)).find(isExecutable);
}

/** Returns a loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Creates an empty folder. It is removed after the tests of the file or at the end of the process. */
export function temporaryFolder(name = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `assay-${name}-`));
  folders.push(folder);
  return folder;
}

/** Runs a program without a shell. Rejects only if the program cannot be started. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env, input }: ProgramOptions = {},
): Promise<ProgramResult> {
  starter ??= openStarter();
  const { process: child, waiting } = starter;
  const id = ++lastId;
  child.channel?.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    child.send({
      id,
      command: findProgram(command) ?? command,
      args,
      cwd,
      env: { ...process.env, ...env },
      input,
    } satisfies ProgramToRun);
  });
}

/** The process that starts programs, and the callers that wait for a program to end. */
interface Starter {
  readonly process: ChildProcess;
  readonly waiting: Map<number, Pick<PromiseWithResolvers<ProgramResult>, 'resolve' | 'reject'>>;
}

let starter: Starter | undefined;
let lastId = 0;

/** Starts the process. It does not keep this process alive while no program is running. */
function openStarter(): Starter {
  const child = fork(new URL('program-starter.ts', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting: Starter['waiting'] = new Map();
  child.on('message', ({ id, ...end }: ProgramEnd) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (waiting.size === 0) child.channel?.unref();
    if ('error' in end) reject?.(end.error);
    else resolve?.(end);
  });
  child.once('exit', () => {
    starter = undefined;
    for (const { reject } of waiting.values()) reject(new Error('the program starter ended'));
  });
  child.unref();
  return { process: child, waiting };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function refuse(reason: string): never {
  throw new Error(`This test must not be skipped in CI: it ${reason}`);
}

function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
