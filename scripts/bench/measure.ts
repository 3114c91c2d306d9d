import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';

/** One program that ran to its end. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  /** From the start to the first byte that it wrote, in milliseconds; to its end if it wrote none. */
  readonly firstByteMs: number;
  /** From the start to its end, in milliseconds. */
  readonly wholeMs: number;
}

/** Runs Node with these arguments, away from the repository and without its environment. */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let firstByteMs: number | undefined;
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      firstByteMs ??= performance.now() - started;
      chunks.push(chunk);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const wholeMs = performance.now() - started;
  const output = Buffer.concat(chunks).toString('utf8');
  return { code, output, firstByteMs: firstByteMs ?? wholeMs, wholeMs };
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The value in the middle: one slow run among five changes nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `12.3 ×` or `0.8 ×`. */
export function ratio(value: number, baseline: number): string {
  return `${(value / baseline).toFixed(1)} ×`;
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
