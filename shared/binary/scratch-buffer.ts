/** Memory that is reused for many files, because layers contain thousands of executables. */
export interface Scratch {
  /**
   * Returns a buffer with the given size and arbitrary content. Buffers that were returned earlier become invalid.
   */
  take(bytes: number): Buffer;
}

/**
 * Allocation sizes are rounded up to multiples of this size. If a freed allocation is smaller than 32 MiB, glibc keeps
 * it for the thread and does not return it to the system. Pages that were never written to do not use memory.
 */
const STEP_BYTES = 32 * 1024 * 1024;

/**
 * Maximum number of used bytes in a buffer that is reused. If more bytes were used, the buffer is freed before the next
 * file. Few files are that large, and each thread would keep its own buffer. With a quarter of this size, a thread
 * spends 3% of its time on allocating memory.
 */
const KEPT_BYTES = STEP_BYTES;

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

/** Frees the memory immediately, because the garbage collector does not take the size of the buffer into account. */
function giveBack({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
