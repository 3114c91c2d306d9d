import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram, temporaryFolder } from './programs.ts';

const SETTINGS = [
  'protocol.file.allow=always',
  'user.name=t',
  'user.email=t@t',
  // A repository that exists for a second needs neither cleaning nor protection against a crash.
  'maintenance.auto=false',
  'core.fsync=none',
];

/** The settings as options of git. */
export const GIT_OPTIONS: readonly string[] = SETTINGS.flatMap((setting) => ['-c', setting]);

/**
 * Empty repositories. The key of each repository consists of the options of `git init`. The repositories are kept,
 * because one process runs many tests.
 */
const EMPTY = new Map<string, Promise<string>>();

const REMOVED = { recursive: true, force: true } as const;

/** Runs git and returns its output. A git error fails the test. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram('git', ['-C', folder, ...GIT_OPTIONS, ...args]);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Has the effect of `git init` in a folder, by a copy that takes a tenth of the time. */
export async function initialize(folder: string, ...options: readonly string[]): Promise<void> {
  const key = options.join(' ');
  const empty = EMPTY.get(key) ?? emptyRepository(options);
  EMPTY.set(key, empty);
  cpSync(await empty, folder, { recursive: true });
}

async function emptyRepository(options: readonly string[]): Promise<string> {
  const folder = temporaryFolder('empty');
  await git(folder, 'init', '-q', ...options);
  // Example hooks that no test runs.
  for (const hooks of ['hooks', '.git/hooks']) rmSync(join(folder, hooks), REMOVED);
  return folder;
}

/** Creates a repository with files, some of them tracked. */
export async function aRepository(
  files: Readonly<Record<string, string>>,
  tracked: readonly string[],
): Promise<string> {
  const folder = temporaryFolder('repository');
  await initialize(folder);
  writeFiles(folder, files);
  if (tracked.length > 0) await git(folder, 'add', '-f', ...tracked);
  return folder;
}
