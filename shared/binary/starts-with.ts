/**
 * True if the bytes from `at` start with a signature. Does not copy bytes, because it is called for every file in an
 * image.
 */
export function startsWith(bytes: Buffer, signature: Buffer, at = 0): boolean {
  for (let index = 0; index < signature.length; index++) {
    if (bytes[at + index] !== signature[index]) return false;
  }
  return true;
}
