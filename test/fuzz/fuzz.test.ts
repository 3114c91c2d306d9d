import { describe, expect, it } from '@jest/globals';
import { readSource } from '../support/source-imports.ts';
import { filesUnder } from '../support/sources.ts';
import { NOT_FUZZED, RUN_APART } from './not-fuzzed.ts';
import { fuzz } from './property.ts';
import { countReached } from './reached.ts';
import type { Seed } from './seeds.ts';
import { isExpected, type Target } from './target.ts';
import { formatsWithoutSeed, fuzzTargets, uselessSeeds } from './targets.ts';

/**
 * Number of inputs per target. The number is small, so that the test takes only seconds. `npm run fuzz` runs any
 * number.
 */
const RUNS = 25;

/** The seed is fixed, so that an unrelated change does not fail this test. */
const SEED = 20_260_101;

const reached = await countReached();
const targets = await fuzzTargets();

describe('a parser with mutated input', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    'does not crash or hang: %s',
    async (_name, target) => {
      // An unexpected error fails the test.
      for (const seed of target.seeds) await runUnchanged(target, seed);
      expect((await fuzz(target, { runs: RUNS, seed: SEED })).failure).toBeUndefined();
    },
  );
});

/** The seeds include inputs that failed in the past. */
async function runUnchanged(target: Target, seed: Seed): Promise<void> {
  try {
    await target.run(seed.bytes, seed);
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}

describe('the fuzz seeds', () => {
  it('include every supported format', () => {
    expect(formatsWithoutSeed()).toEqual([]);
  });

  it('are parsed into packages without problems if they are unchanged', () => {
    expect(uselessSeeds()).toEqual([]);
  });
});

describe('every module', () => {
  it('is reached by a fuzz target, or listed with a reason', async () => {
    const called = await reached();
    const modules = filesUnder('shared').filter((path) => readSource(path).hasCode);
    const isNamed = (path: string) => Object.keys(NOT_FUZZED).some((key) => path.startsWith(key));
    const ran = [...called].filter((path) => !RUN_APART.includes(path));
    expect({
      unreached: modules.filter((path) => !called.has(path) && !isNamed(path)),
      reachedAllTheSame: ran.filter((path) => modules.includes(path) && isNamed(path)),
    }).toEqual({ unreached: [], reachedAllTheSame: [] });
  });
});

describe('the fuzz harness', () => {
  it('finds a parser that crashes, and the input that makes it crash', async () => {
    const target: Target = {
      name: 'broken',
      seeds: [{ path: 'x', bytes: Buffer.from('{"a": 1}') }],
      run: (bytes) => {
        if (bytes.includes('__proto__')) throw new TypeError('ours');
      },
    };
    const { failure } = await fuzz(target, { runs: 5000, seed: SEED });
    expect(failure?.error).toContain('TypeError: ours');
    expect(failure?.bytes.includes('__proto__')).toBe(true);
  });
});
