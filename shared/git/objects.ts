import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { DataError } from '../errors/errors.ts';
import { answerReader } from './batch-answer.ts';
import { findGit } from './find-git.ts';
import { type GitObjectType, objectId } from './object-id.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The objects of one repository on this machine. */
export interface GitObjects {
  /**
   * Returns the content of an object, or undefined if the repository does not have it. The content is checked against
   * the ID, because git itself prints a changed object without a warning.
   *
   * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `unreadable`
   */
  read(id: string, type: GitObjectType, maxBytes: number): Promise<Buffer | undefined>;
  close(): void;
}

/** Time limit for one object, in milliseconds: the disk of a busy runner reads 128 MiB in ten seconds. */
const MAX_READ_MS = 60_000;

/**
 * Reads objects through one git process; undefined if git is missing. It runs no hook, filter, pager or network
 * access, whatever the repository's configuration says.
 *
 * @param folder The repository's `.git` folder. Passed as an option, it is not subject to `safe.directory`.
 * @param env Only its search path is used, and nothing that git reads.
 */
export async function openObjects(folder: string, env: Env): Promise<GitObjects | undefined> {
  const program = await findGit(env);
  if (program === undefined) return undefined;
  // Loaded on demand: loading takes milliseconds that runs without a base can save.
  const { spawn } = await import('node:child_process');
  const process = spawn(program, [`--git-dir=${folder}`, 'cat-file', '--batch'], {
    cwd: folder,
    env: environment(env),
    stdio: 'pipe',
    windowsHide: true,
  });
  // The missing answer reports why the process ended.
  for (const each of [process, process.stdin, process.stdout, process.stderr]) {
    each.on('error', goOn);
  }
  process.stderr.resume();
  return objectsOf(process);
}

function objectsOf(process: ChildProcessWithoutNullStreams): GitObjects {
  const answers = answerReader(process.stdout);
  let last: Promise<unknown> = Promise.resolve();
  const close = () => void process.kill('SIGKILL');
  const ask = async (id: string, type: GitObjectType, maxBytes: number) => {
    const timer = setTimeout(close, MAX_READ_MS);
    try {
      process.stdin.write(`${id}\n`);
      const answer = await answers.next(id, maxBytes);
      return answer === undefined ? undefined : checked(answer, id, type);
    } catch (error) {
      // After a partial answer, the rest would be mistaken for the next one.
      close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    read: (id, type, maxBytes) => {
      const asked = last.then(() => ask(id, type, maxBytes));
      last = asked.catch(goOn);
      return asked;
    },
    close,
  };
}

function checked(
  { type: stated, content }: { readonly type: string; readonly content: Buffer },
  id: string,
  type: GitObjectType,
): Buffer {
  if (stated === type && objectId(type, content, id) === id) return content;
  const message = `the ${type} ${id} does not match its ID`;
  throw new DataError('digest-mismatch', message, { path: '.git/objects' });
}

/**
 * Without `GIT_NO_LAZY_FETCH`, a partial clone would fetch missing objects with programs that the repository's own
 * configuration names. Git before 2.45 does not know the variable, but allows only the listed protocols.
 */
function environment(env: Env): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT'].flatMap((name) =>
    env[name] === undefined ? [] : [[name, env[name]] as const],
  );
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

function goOn(): void {}
