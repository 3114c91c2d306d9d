import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rawInflater } from '../../../shared/compression/inflate-raw.ts';

const VERSIONS = [process.versions.node, '0.0.0'];
const SMALL = Buffer.from('small');

describe.each(VERSIONS)('an inflater of raw data in Node %s', (version) => {
  it('returns the contents of several files one after another', () => {
    const inflate = rawInflater(version);
    const contents = [SMALL, Buffer.alloc(300_000, 'large'), Buffer.alloc(0), SMALL];
    for (const content of contents) {
      const found = inflate(deflateRawSync(content), content.length);
      expect(found?.equals(content)).toBe(true);
    }
  });

  it.each([
    ['damaged', Buffer.from('ff00ff', 'hex'), 5],
    ['truncated', deflateRawSync(SMALL).subarray(0, 4), 5],
    ['longer than stated', deflateRawSync(SMALL), 4],
    ['not empty as stated', Buffer.from([99, 0, 0]), 0],
  ])('returns undefined for data that is %s, but inflates the next file', (_, packed, size) => {
    const inflate = rawInflater(version);
    expect(inflate(packed, size)).toBeUndefined();
    expect(inflate(deflateRawSync(SMALL), 5)?.toString()).toBe('small');
  });
});

it("rawInflater returns the same result whether it calls Node's zlib directly or through its public function", () => {
  const [direct, alone] = VERSIONS.map((version) => rawInflater(version));
  const anyData = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => deflateRawSync(bytes)),
  );
  fc.assert(
    fc.property(anyData, fc.nat(300), (bytes, size) => {
      const packed = Buffer.from(bytes);
      expect(direct?.(packed, size)).toEqual(alone?.(packed, size));
    }),
  );
});
