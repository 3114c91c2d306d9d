/** Memory that is reused for one file after another, because layers have thousands of executables. */
export interface Scratch {
  /** Returns a buffer of this size with arbitrary content. A buffer returned earlier becomes invalid. */
  take(bytes: number): Buffer;
}

/**
 * Size that allocations are rounded up to. From 32 MiB on, glibc returns memory to the system; smaller blocks stay
 * with the thread for good. Pages that are never written take no memory.
 */
const STEP_BYTES = 32 * 1024 * 1024;

/**
 * Maximum used memory that is kept for the next file. Few files are larger, and each thread would keep their memory.
 */
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

/** Frees the memory at once, because the garbage collector does not know its size. */
function giveBack({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
