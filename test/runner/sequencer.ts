import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Config, Test } from 'jest-runner';
import { type TestTimes, TIMES_PATH } from '../reporters/times.ts';

/** Folders whose files run real programs and take seconds. */
const SLOW = /^test\/(?:e2e|interop|scripts|actions|attacks|fuzz)\/|^test\/dist\.test/;

/** Estimated seconds for a file of those folders that has never run here. */
const UNKNOWN_SLOW = 5;

/**
 * Runs the slowest files first, according to the last complete run, so that no worker ends with a slow file alone.
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

  /** Does nothing with the results that jest passes; the times reporter keeps what is needed. */
  cacheResults(): void {}
}

function readTimes(root: string): ReadonlyMap<string, number> {
  const path = join(root, TIMES_PATH);
  if (!existsSync(path)) return new Map();
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as TestTimes;
  return new Map(files.map((file) => [file.path, file.seconds]));
}
