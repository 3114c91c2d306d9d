import { describe, expect, it } from '@jest/globals';
import { fuzz } from './property.ts';
import { formatsWithoutSeed, fuzzTargets, type Target, uselessSeeds } from './targets.ts';

/** Few for each: all of them together take seconds. `npm run fuzz` makes as many as one likes. */
const RUNS = 25;

/** The same inputs each time, so that a change that breaks nothing does not fail here. */
const SEED = 20_260_101;

describe('on mutated input', () => {
  it.each(fuzzTargets().map((target) => [target.name, target] as const))(
    '%s neither crashes nor hangs',
    (_name, target) => {
      expect(fuzz(target, { runs: RUNS, seed: SEED }).failure).toBeUndefined();
    },
  );
});

describe('the seeds', () => {
  it('have one of each format that is read', () => {
    expect(formatsWithoutSeed()).toEqual([]);
  });

  it('give packages, and no problems, as they are', () => {
    expect(uselessSeeds()).toEqual([]);
  });
});

describe('the harness', () => {
  it('finds a parser that crashes, and the input that does it', () => {
    const target: Target = {
      name: 'broken',
      seeds: [{ path: 'x', bytes: Buffer.from('{"a": 1}') }],
      run: (bytes) => {
        if (bytes.includes('__proto__')) throw new TypeError('ours');
      },
    };
    const { failure } = fuzz(target, { runs: 5000, seed: SEED });
    expect(failure?.error).toContain('TypeError: ours');
    expect(failure?.bytes.includes('__proto__')).toBe(true);
  });
});
