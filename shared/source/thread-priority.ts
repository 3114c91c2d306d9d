import { getPriority, setPriority } from 'node:os';

/**
 * Distance between the two priorities. If both threads share a core, the thread with the lower priority gets 39% of its
 * time. With a larger distance, a run is not faster, and other programs could take most of the thread's time.
 */
const STEPS = 2;

/** The number of the lowest priority. A higher number means a lower priority. */
const LOWEST = 19;

/** Returns a priority that is slightly lower than that of the calling thread. */
export function lowerPriority(): number {
  return Math.min(getPriority() + STEPS, LOWEST);
}

/**
 * Sets the priority of the calling thread. Does nothing on systems other than Linux, because there the call would
 * change the priority of the whole process. If the system refuses the change, the run is only slower.
 */
export function setThreadPriority(priority: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(priority);
  } catch {}
}
