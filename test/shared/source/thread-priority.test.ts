import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import { lowerPriority } from '../../../shared/source/thread-priority.ts';

it('a lower priority is within the range of the system', () => {
  expect(lowerPriority()).toBeGreaterThanOrEqual(getPriority());
  expect(lowerPriority()).toBeLessThanOrEqual(19);
});

it("a thread's priority changes on Linux, but the priority of the process never changes", async () => {
  const before = getPriority();
  const file = new URL('../../../shared/source/thread-priority.ts', import.meta.url);
  const program = `
    import { getPriority } from 'node:os';
    import { parentPort } from 'node:worker_threads';
    import { setThreadPriority } from '${file.href}';
    setThreadPriority(${lowerPriority()});
    // The system refuses to raise the priority for most users. The thread continues.
    setThreadPriority(-20);
    parentPort.postMessage(getPriority());`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
  const [priority] = await once(worker, 'message');
  expect(process.platform === 'linux' ? [lowerPriority(), -20] : [before]).toContain(priority);
  expect(getPriority()).toBe(before);
  await worker.terminate();
});
