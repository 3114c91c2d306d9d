/** True if the bytes from `at` begin with a signature. This runs for every file of an image, so nothing is copied. */
export function startsWith(bytes: Buffer, signature: Buffer, at = 0): boolean {
  for (let index = 0; index < signature.length; index++) {
    if (bytes[at + index] !== signature[index]) return false;
  }
  return true;
}
