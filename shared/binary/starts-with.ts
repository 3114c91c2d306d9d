/**
 * True if the bytes from `at` begin with a signature. No bytes are copied, because this function runs for every file
 * in an image.
 */
export function startsWith(bytes: Buffer, signature: Buffer, at = 0): boolean {
  for (let index = 0; index < signature.length; index++) {
    if (bytes[at + index] !== signature[index]) return false;
  }
  return true;
}
