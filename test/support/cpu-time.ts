/**
 * Milliseconds of processor time that this thread takes for some work. What else runs on the machine does not
 * count, so that a bound on it holds under load.
 */
export function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
