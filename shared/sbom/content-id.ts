import { createHash } from 'node:crypto';
import { canonicalJsonChunks } from '../json/canonical-json.ts';

/**
 * Returns a version 8 UUID that is derived from the content of a document. The same content always has the same ID.
 *
 * @see RFC 9562 §5.8
 */
export function contentUuid(document: unknown): string {
  const hash = createHash('sha256');
  for (const chunk of canonicalJsonChunks(document)) hash.update(chunk);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...groups, hex.slice(20)].join('-');
}
