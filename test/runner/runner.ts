import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResult } from '@jest/test-result';
import type { Config, Test, TestWatcher } from 'jest-runner';
import { memoryFolder } from './memory-folder.ts';
import { openWorker, type Worker } from './open-worker.ts';

/**
 * Memory limit of a process, in bytes. A process above the limit is replaced. Loaded modules stay in memory, and a
 * large process needs several milliseconds to start a program because the system copies its page tables.
 */
const MAX_MEMORY = 500_000_000;

type OnStart = (test: Test) => Promise<void>;
type OnResult = (test: Test, result: TestResult) => Promise<void>;
type OnFailure = (test: Test, error: { message: string; stack: string }) => Promise<void>;

/**
 * Runs test files in long-lived processes with native Node modules. A vm context and a transform for each file would
 * take more time than the tests. Jest does everything else, such as the choice of files, `expect`, time limits,
 * snapshots and reporters.
 *
 * @see https://jestjs.io/docs/configuration#runner-string
 */
// biome-ignore lint/style/noDefaultExport: jest loads a runner from the default export.
export default class NativeRunner {
  readonly #config: Config.GlobalConfig;

  constructor(config: Config.GlobalConfig) {
    this.#config = config;
  }

  async runTests(
    tests: readonly Test[],
    watcher: TestWatcher,
    onStart: OnStart,
    onResult: OnResult,
    onFailure: OnFailure,
  ): Promise<void> {
    const queue = [...tests];
    const temporary = createTemporary();
    const lane = async (): Promise<void> => {
      let worker: Worker | undefined;
      for (let test = queue.shift(); test !== undefined; test = queue.shift()) {
        if (watcher.isInterrupted()) break;
        await onStart(test);
        worker ??= openWorker(this.#config, test.context.config, temporary);
        try {
          await onResult(test, await worker.run(test.path));
        } catch (error) {
          const { message, stack = '' } = error as Error;
          await onFailure(test, { message, stack });
          worker.kill();
          worker = undefined;
        }
        if (worker !== undefined && worker.memory() > MAX_MEMORY) {
          await worker.end();
          worker = undefined;
        }
      }
      await worker?.end();
    };
    const lanes = Math.min(this.#config.maxWorkers, queue.length);
    await Promise.all(Array.from({ length: lanes }, lane));
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Creates the folder for the temporary files of one run. Returns undefined for the folder that `TMPDIR` sets. */
function createTemporary(): string | undefined {
  const memory = process.env['TMPDIR'] === undefined ? memoryFolder() : undefined;
  return memory === undefined ? undefined : mkdtempSync(join(memory, 'assay-tests-'));
}
