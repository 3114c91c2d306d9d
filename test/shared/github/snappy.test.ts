import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decompressSnappy } from '../../../shared/github/snappy.ts';

/**
 * Data created with python3-snappy 0.5.3. It contains literals of both lengths, overlapping copies, and copies of one
 * and two bytes.
 */
const BUNDLE =
  'rgbwRnsibWVkaWFUeXBlIjogImFwcGxpY2F0aW9uL3ZuZC5kZXYuc2lnc3RvcmUuYnVuZGxlLnYwLjMranNvbiIsICJ2ZXJp' +
  'ZmljBTI0TWF0ZXJpYWwiOiB7ImEFTwRiY/4DAP4DAP4DAP4DAP4DAP4DAP4DAHIDAKAifSwgIm4iOiBbMCwgMSwgMiwgMywg' +
  'NCwgNSwgNiwgNywgOCwgOSwgMQEf8MIxLCAxMiwgMTMsIDE0LCAxNSwgMTYsIDE3LCAxOCwgMTksIDIwLCAyMSwgMjIsIDIz' +
  'LCAyNCwgMjUsIDI2LCAyNywgMjgsIDI5LCAzMCwgMzEsIDMyLCAzMywgMzQsIDM1LCAzNiwgMzcsIDM4LCAzOSwgNDAsIDQx' +
  'LCA0MiwgNDMsIDQ0LCA0NSwgNDYsIDQ3LCA0OCwgNDksIDUwLCA1MSwgNTIsIDUzLCA1NCwgNTUsIDU2LCA1NywgNTgsIDU5' +
  'XX0=';

const LIMIT = 100_000;

describe('a Snappy block', () => {
  it('is expanded to the bytes that the real encoder compressed', () => {
    const text = decompressSnappy(Buffer.from(BUNDLE, 'base64'), LIMIT, 'x').toString();
    expect(JSON.parse(text)).toEqual({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { a: 'abc'.repeat(160) },
      n: Array.from({ length: 60 }, (_, at) => at),
    });
  });

  it('can contain a copy with a four-byte offset', () => {
    const block = Buffer.from([6, 0x08, 97, 98, 99, (3 - 1) * 4 + 3, 3, 0, 0, 0]);
    expect(decompressSnappy(block, LIMIT, 'x').toString()).toBe('abcabc');
  });

  it.each([
    ['is empty', []],
    ['has a length without an end', [255, 255, 255, 255, 255, 1]],
    ['ends inside a literal', [5, 0x10, 97]],
    ['copies from before its start', [4, 0x00, 97, 0x05, 9]],
    ['copies from the current position', [5, 0x00, 97, 0x01, 0]],
    ['contains more data than stated', [1, 0x04, 97, 98]],
    ['contains less data than stated', [9, 0x04, 97, 98]],
  ])('is malformed if it %s', (_name, bytes) => {
    expect(() => decompressSnappy(Buffer.from(bytes), LIMIT, 'x')).toThrow(
      expect.objectContaining({ name: 'DataError', code: 'malformed' }),
    );
  });

  it('is rejected before allocation if it declares a huge size', () => {
    const block = Buffer.from([255, 255, 255, 255, 15]);
    expect(() => decompressSnappy(block, LIMIT, 'x')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });

  it('with arbitrary bytes is expanded, or causes a DataError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decompressSnappy(bytes, LIMIT, 'x');
        } catch (error) {
          expect(error).toMatchObject({ name: 'DataError' });
        }
      }),
    );
  });
});
