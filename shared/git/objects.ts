import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { DataError } from '../errors/errors.ts';
import { answerReader } from './batch-answer.ts';
import { findGit } from './find-git.ts';
import { type GitObjectType, objectId } from './object-id.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The objects of one repository on this machine. */
export interface GitObjects {
  /**
   * Returns the content of an object. Returns undefined if it is not in the repository. Compares the content with the
   * ID, because git itself prints a modified object without a warning.
   *
   * @throws {DataError} `digest-mismatch`, `limit-exceeded`, `unreadable`
   */
  read(id: string, type: GitObjectType, maxBytes: number): Promise<Buffer | undefined>;
}

/** Time limit for reading one object, in milliseconds. The disk of a busy runner needs ten seconds for 128 MiB. */
const MAX_READ_MS = 60_000;

/**
 * Time after the last request until the git process ends, in milliseconds. A scan reads the base in several steps,
 * which usually follow each other more quickly.
 */
const MAX_IDLE_MS = 5_000;

/**
 * Opens a reader for objects. Returns undefined if git is missing. All requests use the same git process, which starts
 * with the first request and ends after a pause. Regardless of the repository's configuration, this process does not
 * run hooks, filters or a pager. It does not access the network either.
 *
 * @param folder The repository's `.git` folder. Because it is passed as an option, `safe.directory` does not apply.
 * @param env Only the search path is passed on to git.
 */
export async function openObjects(folder: string, env: Env): Promise<GitObjects | undefined> {
  const program = await findGit(env);
  if (program === undefined) return undefined;
  let batch: GitBatch | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = () => {
    batch?.end();
    batch = undefined;
  };
  const ask: GitObjects['read'] = async (id, type, maxBytes) => {
    clearTimeout(idle);
    const timer = setTimeout(end, MAX_READ_MS);
    try {
      batch ??= await startBatch(program, folder, env);
      const answer = await batch.ask(id, maxBytes);
      return answer === undefined ? undefined : checked(answer, id, type);
    } catch (error) {
      // If part of a response was not read, it would be mistaken for the start of the next response.
      end();
      throw error;
    } finally {
      clearTimeout(timer);
      idle = setTimeout(end, MAX_IDLE_MS).unref();
    }
  };
  return {
    read: (id, type, maxBytes) => {
      const asked = last.then(() => ask(id, type, maxBytes));
      last = asked.catch(goOn);
      return asked;
    },
  };
}

interface GitBatch {
  /** Returns the response for one object. The caller must wait for the response before the next request. */
  ask(id: string, maxBytes: number): ReturnType<ReturnType<typeof answerReader>['next']>;
  end(): void;
}

async function startBatch(program: string, folder: string, env: Env): Promise<GitBatch> {
  // The module is loaded on demand, which saves a few milliseconds in runs without a base.
  const { spawn } = await import('node:child_process');
  const process = spawn(program, [`--git-dir=${folder}`, 'cat-file', '--batch'], {
    cwd: folder,
    env: environment(env),
    stdio: 'pipe',
    windowsHide: true,
  });
  const streams = [process.stdin, process.stdout, process.stderr];
  // Ignores errors here, because the missing response already shows that the process ended.
  for (const each of [process, ...streams]) each.on('error', goOn);
  process.stderr.resume();
  letExit(process);
  const answers = answerReader(process.stdout);
  return {
    ask: (id, maxBytes) => {
      process.stdin.write(`${id}\n`);
      return answers.next(id, maxBytes);
    },
    end: () => void process.kill('SIGKILL'),
  };
}

/** Lets this process exit even if git is still waiting for a request. Git ends when its input is closed. */
function letExit(process: ChildProcessWithoutNullStreams): void {
  process.unref();
  for (const pipe of [process.stdin, process.stdout, process.stderr]) {
    // All pipes of a child process are sockets, although their types are more general.
    if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  }
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
 * Returns the environment variables for git. In a partial clone, git would fetch missing objects, with programs from
 * the repository's configuration. `GIT_NO_LAZY_FETCH` prevents this. Versions of git before 2.45 do not support this
 * variable, so all protocols are disabled as well.
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
