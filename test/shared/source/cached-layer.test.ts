import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packLayer, unpackLayer } from '../../../shared/source/cached-layer.ts';
import type { LayerContents } from '../../../shared/source/layer-contents.ts';

const contents: LayerContents = {
  files: [
    { path: 'a', start: 0, end: 2 },
    { path: 'b', start: 2, end: 3, extract: 'executable' },
  ],
  bytes: new Uint8Array([1, 2, 3]),
  hardLinks: [{ path: 'c', target: 'a', isBelow: true }],
  symlinks: [{ path: 'd', target: '/a' }],
  whiteouts: ['e'],
  opaque: ['f'],
  occupied: ['//a', '__proto__'],
  folders: ['h'],
  assumed: ['i'],
  skipped: ['j'],
  tooLarge: [{ path: 'g', size: 9 }],
  entries: 3,
  inflatedBytes: 10_240,
};

/** Packs a layer with the given description and bytes into an intact file. */
function packed(description: unknown, bytes = Buffer.from([1, 2, 3])): Buffer {
  const text = Buffer.from(JSON.stringify(description));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const body = deflateRawSync(Buffer.concat([length, text, bytes]));
  const digest = createHash('sha256').update(body).digest();
  return Buffer.concat([Buffer.from('assay layer 2\n'), digest, body]);
}

const { bytes: _, ...described } = contents;

describe('a packed layer', () => {
  it('is unpacked unchanged', async () => {
    const unpacked = await unpackLayer(await packLayer(contents));
    expect(unpacked).toEqual(contents);
    expect(await unpackLayer(packed(described))).toEqual(contents);
  });

  it('is not unpacked if a byte is changed or missing', async () => {
    const file = await packLayer(contents);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), async (at) => {
        const changed = Buffer.from(file);
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
        expect(await unpackLayer(changed)).toBeUndefined();
        expect(await unpackLayer(file.subarray(0, at))).toBeUndefined();
      }),
    );
  });

  it('is not unpacked if its decompressed size would be too large', async () => {
    expect(await unpackLayer(packed(described, Buffer.alloc(1_000_000)))).toBeUndefined();
  });

  it.each([
    ['an array instead of an object', []],
    ['no list of whiteouts', { ...described, whiteouts: undefined }],
    [
      'a file that ends after the bytes',
      { ...described, files: [{ path: 'a', start: 0, end: 4 }] },
    ],
    [
      'a file that ends before it starts',
      { ...described, files: [{ path: 'a', start: 2, end: 1 }] },
    ],
    ['a negative start', { ...described, files: [{ path: 'a', start: -1, end: 1 }] }],
    [
      'an unknown extract kind',
      { ...described, files: [{ path: 'a', start: 0, end: 1, extract: 'x' }] },
    ],
    [
      'a path that leads out of the layer',
      { ...described, files: [{ path: 'a/../../etc/passwd', start: 0, end: 1 }] },
    ],
    ['an absolute path', { ...described, hardLinks: [{ path: '/c', target: 'a', isBelow: true }] }],
    ['a path that is not normalized', { ...described, tooLarge: [{ path: 'a//b', size: 1 }] }],
    ['an incomplete hard link', { ...described, hardLinks: [{ path: 'c', target: 'a' }] }],
    ['a link without a target', { ...described, symlinks: [{ path: 'a' }] }],
    ['a whiteout that is not a path', { ...described, whiteouts: [1] }],
    ['an invalid size', { ...described, inflatedBytes: 'x' }],
    ['a negative count', { ...described, entries: -1 }],
  ])('is not unpacked if its description contains %s', async (_what, description) => {
    expect(await unpackLayer(packed(description))).toBeUndefined();
  });
});
