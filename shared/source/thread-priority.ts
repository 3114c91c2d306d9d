import { getPriority, setPriority } from 'node:os';

/**
 * Difference between the two priorities. If the threads share a core, the thread with the lower priority gets 39% of
 * its time. A larger difference would not make a run faster, but other programs could take most of the thread's time.
 */
const STEPS = 2;

/** The number of the lowest priority. A higher number means a lower priority. */
const LOWEST = 19;

/** Returns a priority that is slightly lower than that of the calling thread. */
export function lowerPriority(): number {
  return Math.min(getPriority() + STEPS, LOWEST);
}

/**
 * Sets the priority of the calling thread, but only on Linux. On other systems, the call would change the priority of
 * the whole process. If the system refuses the change, the run is only slower.
 */
export function setThreadPriority(priority: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(priority);
  } catch {}
}
