import fc from 'fast-check';
import { type Edit, edits, mutate } from './mutate.ts';
import type { Seed } from './seeds.ts';
import { isExpected, type Target } from './targets.ts';

/** Longest time for one input, in milliseconds of this thread's own work: the machine may be busy. */
const MAX_TIME_MS = 1000;

export interface Outcome {
  readonly runs: number;
  /** Longest time that an input took, in milliseconds. */
  readonly slowestMs: number;
  /** The smallest input found that is a defect. */
  readonly failure?: { readonly bytes: Buffer; readonly path: string; readonly error: string };
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Told before each input, so that one that never ends can be made again. */
  readonly before?: ((run: number) => void) | undefined;
}

/** Runs a target on `runs` mutated inputs; stops at, and shrinks, the first that is a defect. */
export function fuzz(target: Target, { runs, seed, before }: FuzzOptions): Outcome {
  const others = target.seeds.map(({ bytes }) => bytes);
  let slowestMs = 0;
  let count = 0;
  const run = (start: Seed, changes: readonly Edit[]): void => {
    before?.(++count);
    const bytes = mutate(start.bytes, changes, others);
    const began = process.threadCpuUsage();
    runGuarded(target, bytes, start);
    const { user, system } = process.threadCpuUsage(began);
    slowestMs = Math.max(slowestMs, (user + system) / 1000);
    if ((user + system) / 1000 > MAX_TIME_MS) throw new Error(`took ${(user + system) / 1000} ms`);
  };
  const property = fc.property(fc.constantFrom(...target.seeds), edits, run);
  const details = fc.check(property, { numRuns: runs, seed, endOnFailure: false });
  if (!details.failed) return { runs: details.numRuns, slowestMs };
  const [start, changes] = details.counterexample ?? [];
  const bytes = mutate(start?.bytes ?? Buffer.alloc(0), changes ?? [], others);
  const error = String(details.errorInstance instanceof Error ? details.errorInstance.stack : '');
  return { runs: details.numRuns, slowestMs, failure: { bytes, path: start?.path ?? '', error } };
}

function runGuarded(target: Target, bytes: Buffer, seed: Seed): void {
  try {
    target.run(bytes, seed);
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}
