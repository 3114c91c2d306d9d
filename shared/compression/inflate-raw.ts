import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { directCall } from './zlib-direct.ts';

/** Size of the first output buffer, in bytes. Most advisories are smaller. */
const FIRST_BYTES = 64 * 1024;

/**
 * A function that inflates one deflated file. Returns undefined if the data is damaged or longer than `size` bytes. The
 * result is valid until the next call.
 */
export type RawInflater = (packed: Buffer, size: number) => Buffer | undefined;

/**
 * Creates an inflater that uses the same memory for many small files. Creating zlib's state takes longer than inflating
 * a small file.
 *
 * @param nodeVersion Node version. If the version is unknown, each file is inflated with Node's public function.
 */
export function rawInflater(nodeVersion: string = process.versions.node): RawInflater {
  let direct = openDirect(nodeVersion);
  let output = Buffer.allocUnsafeSlow(FIRST_BYTES);
  return (packed, size) => {
    if (direct === undefined) return inflateAlone(packed, size);
    // The output buffer is one byte larger than the declared size. If zlib fills this byte, the data is too long.
    if (output.length <= size) output = Buffer.allocUnsafeSlow(size + 1);
    try {
      direct.stream.reset();
      const { written } = direct.call(packed, output.subarray(0, size + 1), true);
      return written > size ? undefined : output.subarray(0, written);
    } catch {
      // A stream that reported an error cannot be used again.
      direct = openDirect(nodeVersion);
      return undefined;
    }
  };
}

function openDirect(nodeVersion: string) {
  const stream = createInflateRaw();
  const call = directCall(stream, 'zlib', nodeVersion);
  return call === undefined ? undefined : { stream, call };
}

function inflateAlone(packed: Buffer, size: number): Buffer | undefined {
  try {
    // The option does not accept a limit of 0.
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return content.length > size ? undefined : content;
  } catch {
    return undefined;
  }
}
