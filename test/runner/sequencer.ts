import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Config, Test } from 'jest-runner';
import { type TestTimes, TIMES_PATH } from '../reporters/times.ts';

/** Folders with test files that run real programs and take seconds. */
const SLOW = /^test\/(?:e2e|interop|scripts|actions|attacks|fuzz)\/|^test\/dist\.test/;

/** Estimated time in seconds for a file in those folders without a recorded time. */
const UNKNOWN_SLOW = 5;

/**
 * Runs the slowest files of the last complete run first, so that no worker ends with a slow file alone.
 *
 * @see https://jestjs.io/docs/configuration#testsequencer-string
 */
// biome-ignore lint/style/noDefaultExport: jest loads a sequencer from the default export.
export default class SlowFirst {
  readonly #root: string;

  constructor({ globalConfig }: { readonly globalConfig: Config.GlobalConfig }) {
    this.#root = globalConfig.rootDir;
  }

  sort(tests: readonly Test[]): Test[] {
    const seconds = readTimes(this.#root);
    const rank = ({ path }: Test): number => {
      const name = relative(this.#root, path).replaceAll('\\', '/');
      return seconds.get(name) ?? (SLOW.test(name) ? UNKNOWN_SLOW : 0);
    };
    return tests.toSorted((a, b) => rank(b) - rank(a) || (a.path < b.path ? -1 : 1));
  }

  /** Ignores the results that jest passes. The times reporter keeps the required data. */
  cacheResults(): void {}
}

function readTimes(root: string): ReadonlyMap<string, number> {
  const path = join(root, TIMES_PATH);
  if (!existsSync(path)) return new Map();
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as TestTimes;
  return new Map(files.map((file) => [file.path, file.seconds]));
}
