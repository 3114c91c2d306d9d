import fc from 'fast-check';
import { type Edit, edits, mutate } from './mutate.ts';
import type { Seed } from './seeds.ts';
import { isExpected, type Target } from './target.ts';

/** Maximum CPU time of this thread for one input, in milliseconds. CPU time does not depend on other load. */
const MAX_TIME_MS = 1000;

/** Maximum growth of the process's peak memory for one input, in KiB: 2,000 times its size. */
const MAX_GROWTH_KIB = 256 * 1024;

export interface Outcome {
  readonly runs: number;
  /** Longest measured time for one input, in milliseconds. */
  readonly slowestMs: number;
  /** The smallest input that fails. */
  readonly failure?: { readonly bytes: Buffer; readonly path: string; readonly error: string };
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Receives each input before it is read, so that an input for which the reader never ends can be reported. */
  readonly before?: ((bytes: Buffer) => void) | undefined;
}

/** Runs a target on `runs` mutated inputs. Stops at the first failing input and shrinks it. */
export async function fuzz(target: Target, { runs, seed, before }: FuzzOptions): Promise<Outcome> {
  const others = target.seeds.map(({ bytes }) => bytes);
  let slowestMs = 0;
  const run = async (start: Seed, changes: readonly Edit[]): Promise<void> => {
    const bytes = mutate(start.bytes, changes, others);
    before?.(bytes);
    const peak = process.resourceUsage().maxRSS;
    const began = process.threadCpuUsage();
    await runGuarded(target, bytes, start);
    const { user, system } = process.threadCpuUsage(began);
    const tookMs = (user + system) / 1000;
    slowestMs = Math.max(slowestMs, tookMs);
    if (tookMs > MAX_TIME_MS) throw new Error(`took ${tookMs} ms`);
    const grown = process.resourceUsage().maxRSS - peak;
    if (grown > MAX_GROWTH_KIB) throw new Error(`took ${Math.round(grown / 1024)} MiB more`);
  };
  const property = fc.asyncProperty(fc.constantFrom(...target.seeds), edits, run);
  const details = await fc.check(property, { numRuns: runs, seed, endOnFailure: false });
  if (!details.failed) return { runs: details.numRuns, slowestMs };
  const [start, changes] = details.counterexample ?? [];
  const bytes = mutate(start?.bytes ?? Buffer.alloc(0), changes ?? [], others);
  const error = String(details.errorInstance instanceof Error ? details.errorInstance.stack : '');
  return { runs: details.numRuns, slowestMs, failure: { bytes, path: start?.path ?? '', error } };
}

async function runGuarded(target: Target, bytes: Buffer, seed: Seed): Promise<void> {
  try {
    await target.run(bytes, seed);
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}
