/** Memory that one file after another is gathered in: layers have thousands of executables. */
export interface Scratch {
  /** So many bytes, whatever they held before; what was taken earlier is lost. */
  take(bytes: number): Buffer;
}

/**
 * Allocated at once. From 32 MiB on, glibc asks the system for memory and gives it back; less stays with the
 * thread for good. What is not written to takes no memory.
 */
const STEP_BYTES = 32 * 1024 * 1024;

/** Memory in use that is kept for the next file. Few are larger, and each thread would keep what those took. */
const KEPT_BYTES = 8 * 1024 * 1024;

export function createScratch(): Scratch {
  let memory = Buffer.alloc(0);
  let used = 0;
  return {
    take: (bytes) => {
      if (memory.length < bytes || used > KEPT_BYTES) {
        giveBack(memory);
        memory = Buffer.allocUnsafeSlow(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES);
        used = 0;
      }
      used = Math.max(used, bytes);
      return memory.subarray(0, bytes);
    },
  };
}

/** At once: the garbage collector does not see how large it is. */
function giveBack({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
