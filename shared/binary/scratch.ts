/** Memory that one file after another is gathered in: layers have thousands of executables. */
export interface Scratch {
  /** So many bytes, whatever they held before; what was taken earlier is lost. */
  take(bytes: number): Buffer;
}

/**
 * Grown in steps, so that a layer of files of growing size does not replace it for each. From 32 MiB on, glibc
 * asks the system for memory and gives it back; less stays with the thread for good. What is not written to
 * takes no memory.
 */
const STEP_BYTES = 32 * 1024 * 1024;

export function createScratch(): Scratch {
  let memory = Buffer.alloc(0);
  return {
    take: (bytes) => {
      if (memory.length < bytes) {
        memory = Buffer.allocUnsafeSlow(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES);
      }
      return memory.subarray(0, bytes);
    },
  };
}
