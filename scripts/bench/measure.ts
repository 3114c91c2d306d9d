import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The result of a program that ran to its end. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  /**
   * Time from the start to the first byte of output, in milliseconds. If there is no output, time from the start to the
   * end.
   */
  readonly firstByteMs: number;
  /** Time from the start to the end, in milliseconds. */
  readonly wholeMs: number;
  /** Peak memory, in bytes. Zero if the system does not report it. */
  readonly peakBytes: number;
  /** CPU time of all threads, in milliseconds. Zero if the system does not report it. */
  readonly cpuMs: number;
}

/**
 * Interval between two memory readings, in milliseconds. No peak between the readings is missed, because the kernel
 * records it.
 */
const PEAK_INTERVAL_MS = 20;

/** Runs Node with these arguments, outside the repository and with an empty environment. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runProgram(process.execPath, args, env);
}

export async function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(program, args, {
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
  let peakBytes = 0;
  let cpuMs = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid));
    cpuMs = Math.max(cpuMs, cpuOf(child.pid));
  }, PEAK_INTERVAL_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  const wholeMs = performance.now() - started;
  clearInterval(watch);
  const output = Buffer.concat(chunks).toString('utf8');
  return { code, output, firstByteMs: firstByteMs ?? wholeMs, wholeMs, peakBytes, cpuMs };
}

/**
 * Returns a process's peak memory, in bytes.
 *
 * @see proc_pid_status(5), VmHWM
 */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    // The process has ended, or the system is not Linux.
    return 0;
  }
}

/** Length of a clock tick on Linux, in milliseconds. */
const TICK_MS = 10;

/**
 * Returns a process's CPU time, in milliseconds.
 *
 * @see proc_pid_stat(5), utime and stime
 */
function cpuOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

/** Returns how long `work` takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Returns the median. A single slow run out of five hardly changes it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Formats a ratio, such as `12.3 ×` or `0.8 ×`. */
export function ratio(value: number, baseline: number): string {
  return `${(value / baseline).toFixed(1)} ×`;
}

/** Formats a ratio that is compared with a limit, such as `1.25 ×`. */
export function timesOf(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
