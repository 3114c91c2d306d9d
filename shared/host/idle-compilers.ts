import { setTimeout as sleep } from 'node:timers/promises';

/** Duration of one measurement, in milliseconds. Linux updates the CPU time of a running thread every 1 to 4 ms. */
const STEP_MS = 5;

/** Maximum duration of all measurements, in milliseconds. */
const MAX_WAIT_MS = 100;

/**
 * Waits until the threads that compile JavaScript are idle, because of a deadlock in Node. The deadlock occurs if such
 * a thread needs a garbage collection while Node exits. The thread and the main thread then wait for each other, and
 * the process never ends. During the wait in this function, the main thread can still collect garbage.
 *
 * @param cpuMs Returns the CPU time of all threads of this process, in milliseconds.
 * @see https://github.com/nodejs/node/issues/54918
 */
export async function idleCompilers(cpuMs: () => number = cpuTime): Promise<void> {
  for (let waitedMs = 0; waitedMs < MAX_WAIT_MS; waitedMs += STEP_MS) {
    const before = cpuMs();
    await sleep(STEP_MS);
    if (cpuMs() - before < STEP_MS / 2) return;
  }
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
