import { setTimeout as pause } from 'node:timers/promises';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { startMemoryRegistry } from '../support/memory-registry.ts';
import { missing } from '../support/programs.ts';
import { writeCarelessly } from '../support/race/careless-writer.ts';
import { writersIn } from '../support/race/round.ts';
import { startWriters, type Writers } from '../support/race/writers.ts';
import { startDebianRegistry } from '../support/registry.ts';
import { pushImage } from '../support/signing.ts';
import { openTestStore } from '../support/stores.ts';

const WRITERS = 8;
const ROUNDS = 50;

/** Number of parallel rounds in each registry, each with a separate image. A round mostly waits. */
const CONCURRENCY = 3;

/** Interval, in rounds, after which a careless writer joins. */
const CARELESS_EVERY = 5;
const CARELESS = 'the careless one';

/** Maximum delay of a request in memory, in milliseconds. A race needs time to occur. */
const MAX_DELAY_MS = 8;

/** Latest start of the careless writer, in milliseconds, while the other writers are active. */
const MAX_START_MS = 400;

interface RacedRegistry {
  readonly name: string;
  readonly programs: readonly string[];
  readonly start: () => Promise<{ readonly host: string; stop(): Promise<void> }>;
  /** True if entries of a careless writer must also survive our writes. */
  readonly keepsAll: boolean;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Registries without a referrers API, each of which loses writes in a different way. */
const REGISTRIES: readonly RacedRegistry[] = [
  {
    name: 'a registry that honors conditions',
    programs: [],
    start: () => startMemoryRegistry({ conditions: true, delayMs }),
    keepsAll: true,
  },
  {
    name: 'a registry that ignores conditions',
    programs: [],
    start: () => startMemoryRegistry({ delayMs }),
    keepsAll: false,
  },
  {
    name: 'Debian’s docker-registry',
    programs: ['docker-registry'],
    start: () => startDebianRegistry(),
    keepsAll: false,
  },
];

/**
 * Makes eight processes write about one image at the same time. Each writes a referrer, a layer of `.sig` and a layer
 * of `.att`. After every round, each of the three locations must contain all eight entries.
 */
export async function check(): Promise<Counts> {
  const writers = startWriters(WRITERS);
  try {
    const counts = await Promise.all(
      REGISTRIES.map((registry, index) => race(registry, index * ROUNDS, writers)),
    );
    return {
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    };
  } finally {
    writers.stop();
  }
}

async function race(raced: RacedRegistry, first: number, writers: Writers): Promise<Counts> {
  const reason = missing(raced.programs);
  if (reason !== undefined) {
    say(`${raced.name}: not run, ${reason}`);
    return { passed: 0, failed: process.env['CI'] === 'true' ? 1 : 0 };
  }
  const registry = await raced.start();
  const started = performance.now();
  try {
    const numbers = Array.from({ length: ROUNDS }, (_, index) => first + index);
    const results = await mapConcurrently(numbers, CONCURRENCY, (number) =>
      runRound(number, registry.host, raced, writers),
    );
    return report(raced.name, results, performance.now() - started);
  } finally {
    await registry.stop();
  }
}

interface RoundResult {
  readonly ms: number;
  readonly problems: readonly string[];
  /** Number of locations that kept the entry of the careless writer. Undefined if it did not write. */
  readonly keptCareless: number | undefined;
}

async function runRound(
  number: number,
  host: string,
  { keepsAll }: RacedRegistry,
  writers: Writers,
): Promise<RoundResult> {
  const name = `race/${number}`;
  const store = openTestStore(host, { name });
  const { descriptor: subject } = await pushImage(store);
  const isMixed = number % CARELESS_EVERY === 0;
  const careless = async () => {
    await pause(Math.random() * MAX_START_MS);
    // docker-registry refuses some concurrent writes, and this writer does not retry.
    await writeCarelessly(store, subject, CARELESS).catch(() => undefined);
  };
  const [endings] = await Promise.all([
    writers.run({ number, host, name, subject }),
    isMixed ? careless() : undefined,
  ]);
  const found = Object.entries(await writersIn(store, subject));
  const wanted = isMixed && keepsAll ? [...writers.names, CARELESS].sort() : writers.names;
  const lost = found.flatMap(([place, names]) => {
    const missed = wanted.filter((writer) => !names.includes(writer));
    return missed.length === 0 ? [] : `round ${number}: ${place} lost ${missed.join(', ')}`;
  });
  const twice = found.flatMap(([place, names]) =>
    new Set(names).size === names.length ? [] : `round ${number}: ${place} has one twice`,
  );
  return {
    ms: Math.max(...endings.map(({ ms }) => ms)),
    problems: [...endings.flatMap(({ failure }) => failure ?? []), ...lost, ...twice],
    keptCareless: isMixed
      ? found.filter(([, names]) => names.includes(CARELESS)).length
      : undefined,
  };
}

function report(name: string, results: readonly RoundResult[], tookMs: number): Counts {
  for (const problem of results.flatMap(({ problems }) => problems)) {
    say(`${name}: ${problem.slice(0, 300)}`);
  }
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const mixed = results.flatMap(({ keptCareless }) => keptCareless ?? []);
  const kept = mixed.reduce((sum, each) => sum + each, 0);
  say(
    `${name}: ${results.length} rounds of ${WRITERS} writers in ${(tookMs / 1000).toFixed(1)} s; ` +
      `a round took ${sorted[sorted.length >> 1]} ms (median), at most ${sorted.at(-1)} ms; ` +
      `a careless writer joined ${mixed.length} and was kept in ${kept} of ${3 * mixed.length} places`,
  );
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  return { passed: results.length - failed, failed };
}

function delayMs(): number {
  return Math.random() * MAX_DELAY_MS;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
