import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram, temporaryFolder } from './programs.ts';

/** Runs git and returns its output; a git error fails the test. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const options = ['-c', 'protocol.file.allow=always', '-c', 'user.name=t', '-c', 'user.email=t@t'];
  const { code, stdout, stderr } = await runProgram('git', ['-C', folder, ...options, ...args]);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Creates a repository with files, some of them tracked. */
export async function aRepository(
  files: Readonly<Record<string, string>>,
  tracked: readonly string[],
): Promise<string> {
  const folder = temporaryFolder('repository');
  await git(folder, 'init', '-q');
  writeFiles(folder, files);
  if (tracked.length > 0) await git(folder, 'add', '-f', ...tracked);
  return folder;
}
