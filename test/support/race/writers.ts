import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RaceRound } from './round.ts';

/** The result of a round for one writer. */
interface Ending {
  readonly number: number;
  readonly ms: number;
  readonly failure?: string;
}

/** Writers in separate processes, which share only the registry. */
export interface Writers {
  readonly names: readonly string[];
  /** All writers write at the same time. Several rounds can run in parallel. */
  run(round: RaceRound): Promise<readonly Ending[]>;
  stop(): void;
}

export function startWriters(count: number): Writers {
  const names = Array.from({ length: count }, (_, index) => `writer ${index}`);
  const writers = names.map(startWriter);
  return {
    names,
    run: (round) => Promise.all(writers.map((writer) => writer.run(round))),
    stop: () => {
      for (const { child } of writers) child.kill();
    },
  };
}

function startWriter(name: string): {
  readonly child: ChildProcess;
  run(round: RaceRound): Promise<Ending>;
} {
  const script = join(import.meta.dirname, 'writer.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, name];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (ending: Ending) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ending: Ending = JSON.parse(line);
    waiting.get(ending.number)?.(ending);
  });
  child.once('exit', (code) => {
    for (const [number, end] of waiting) end({ number, ms: 0, failure: `${name} ended: ${code}` });
  });
  return {
    child,
    run: (round) =>
      new Promise((resolve) => {
        waiting.set(round.number, resolve);
        child.stdin.write(`${JSON.stringify(round)}\n`);
      }),
  };
}
