/**
 * Returns the CPU time of this thread for a function, in milliseconds. Other load on the machine does not count, so
 * that a limit is reliable.
 */
export function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
