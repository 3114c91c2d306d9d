import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { TestResult } from '@jest/test-result';
import type { Config } from 'jest-runner';
import { COMPILE_CACHE } from '../support/compile-cache.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Timeout of a test file. The slowest file takes half a minute on two idle cores. A file that takes longer hangs
 * outside its tests.
 */
const MAX_FILE_MS = 300_000;

/**
 * Disables garbage collection in Go programs. The programs end before the collection is useful, and would spend a fifth
 * of their time on it.
 */
const FOR_SHORT_PROGRAMS = { GOGC: 'off', GOMEMLIMIT: '512MiB' };

/** A request of the parent to a worker. */
export interface FileToRun {
  readonly path: string;
  readonly globalConfig: Config.GlobalConfig;
  readonly projectConfig: Config.ProjectConfig;
}

/** The response of a worker, which is a result or the reason why the file could not run. */
export type Answer =
  | { readonly result: TestResult; readonly memory: number }
  | { readonly error: Error };

export interface Worker {
  run(path: string): Promise<TestResult>;
  /** Memory of the process after the last file, in bytes. */
  memory(): number;
  /** Asks the process to remove its temporary folders, and waits until it has ended. */
  end(): Promise<void>;
  /** Kills a process that could hang. */
  kill(): void;
}

/**
 * Starts a process that runs one test file at a time.
 *
 * @param temporary Folder for temporary files. Default: the folder of the system.
 */
export function openWorker(
  globalConfig: Config.GlobalConfig,
  projectConfig: Config.ProjectConfig,
  temporary: string | undefined,
): Worker {
  const child = fork(WORKER, [], {
    serialization: 'advanced',
    // A small process starts programs faster, because each start copies the page tables of the process.
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16'],
    env: {
      ...process.env,
      ...FOR_SHORT_PROGRAMS,
      ...COMPILE_CACHE,
      ...(temporary !== undefined && { TMPDIR: temporary }),
      NODE_ENV: 'test',
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    },
    stdio: ['ignore', globalConfig.silent === true ? 'ignore' : 'inherit', 'inherit', 'ipc'],
  });
  let waiting = Promise.withResolvers<TestResult>();
  let memory = 0;
  child.on('message', (answer: Answer) => {
    if ('error' in answer) return waiting.reject(answer.error);
    memory = answer.memory;
    waiting.resolve(answer.result);
  });
  child.on('exit', (code, signal) => {
    waiting.reject(new Error(`the test process ended with ${signal ?? code}`));
  });
  return {
    memory: () => memory,
    end: async () => {
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    },
    kill: () => child.kill('SIGKILL'),
    async run(path) {
      waiting = Promise.withResolvers();
      const late = new Error(`${path} took longer than ${MAX_FILE_MS} ms`);
      const timer = setTimeout(() => waiting.reject(late), MAX_FILE_MS);
      child.send({ path, globalConfig, projectConfig } satisfies FileToRun);
      try {
        return await waiting.promise;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
