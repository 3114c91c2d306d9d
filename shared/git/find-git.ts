import { stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Permission bits for execution by the owner, the group and others. The bit that is set might not apply to this user.
 * In that case, git does not start.
 */
const ANY_EXECUTE = 0o111;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Returns the absolute path of git, or undefined if git is not installed. Assay searches for git itself, because
 * Windows would first search the current folder, and this folder can contain untrusted files.
 */
export async function findGit(env: Env): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const path = env['PATH'] ?? env['Path'] ?? '';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, name);
    if (await isProgram(program)) return program;
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return false;
  return process.platform === 'win32' || (found.mode & ANY_EXECUTE) !== 0;
}
