import { setTimeout as pause } from 'node:timers/promises';

/** Time after which the condition counts as never true, in milliseconds. */
const LIMIT_MS = 10_000;

/** Waits until a condition is true. @throws {Error} if the condition is never true. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isTrue(); waitedMs++) {
    if (waitedMs > LIMIT_MS) throw new Error(`never true: ${isTrue}`);
    await pause(1);
  }
}
