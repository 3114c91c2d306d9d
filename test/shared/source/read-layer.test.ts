import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { LAYER_LIMITS } from '../../../shared/source/limits.ts';
import { buildImage, sha256, type TestLayer } from '../../support/images.ts';
import { layerJob, readStored, textsOf } from '../../support/layers.ts';
import { itWith } from '../../support/programs.ts';
import { tarOf } from '../../support/tar.ts';

const files = [
  { path: 'a/wanted', content: 'yes' },
  { path: 'a/other', content: 'x'.repeat(50_000) },
  { path: 'b/wanted', content: 'too' },
];
const jobOf = (layer: TestLayer, more = {}) => layerJob(buildImage({ layers: [layer] }), 0, more);

/** Returns a request to read a layer with these stored bytes. */
function jobOfBytes(bytes: Buffer, tar: Buffer) {
  const content = new Blob([new Uint8Array(bytes)]).stream();
  return jobOf(
    { files },
    { content, digest: sha256(bytes), size: bytes.length, diffId: sha256(tar) },
  );
}

describe('the layer reader', () => {
  it.each(['gzip', 'zstd', 'none'] as const)(
    'keeps the requested files (%s)',
    async (compression) => {
      const contents = await readStored(jobOf({ files, compression }));
      expect(textsOf(contents)).toEqual({ 'a/wanted': 'yes', 'b/wanted': 'too' });
      expect(contents.inflatedBytes).toBe(tarOf(files).length);
    },
  );

  it('reads gzip with several members, and zstd with several frames and a skippable frame', async () => {
    const tar = tarOf(files);
    const [head, tail] = [tar.subarray(0, 700), tar.subarray(700)];
    const members = Buffer.concat([gzipSync(head), gzipSync(tail)]);
    expect(textsOf(await readStored(jobOfBytes(members, tar)))).toHaveProperty(['b/wanted']);
    const skipped = Buffer.from('502a4d1804000000deadbeef', 'hex');
    const frames = Buffer.concat([zstdCompressSync(head), skipped, zstdCompressSync(tail)]);
    expect(textsOf(await readStored(jobOfBytes(frames, tar)))).toHaveProperty(['b/wanted']);
  });

  it.each(['gzip', 'zstd', 'none'] as const)(
    'rejects a layer with a changed byte (%s)',
    async (compression) => {
      const image = buildImage({ layers: [{ files, compression }] });
      const { digest } = image.layers[0]!;
      const bytes = Buffer.from(image.blobs.get(digest)!);
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      const content = new Blob([new Uint8Array(bytes)]).stream();
      await expect(readStored(layerJob(image, 0, { content }))).rejects.toMatchObject({
        name: 'DataError',
      });
    },
  );

  it('rejects a layer with a wrong diff ID', async () => {
    const job = jobOf({ files, diffId: `sha256:${'0'.repeat(64)}` });
    await expect(readStored(job)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('if the image contains the layer digest, compares the diff ID only for an uncompressed layer', async () => {
    const wrong = { diffId: `sha256:${'0'.repeat(64)}`, provesDiffId: false };
    expect(textsOf(await readStored(jobOf({ files }, wrong)))).toHaveProperty(['a/wanted']);
    const plain = readStored(jobOf({ files, compression: 'none' }, wrong));
    await expect(plain).rejects.toMatchObject({ code: 'digest-mismatch' });
    const none = readStored(jobOf({ files }, { ...wrong, diffId: 'x' }));
    await expect(none).rejects.toMatchObject({ code: 'malformed' });
  });

  it('rejects a compressed layer if its diff ID equals its digest', async () => {
    const job = jobOf({ files });
    const same = readStored({ ...job, diffId: job.digest });
    await expect(same).rejects.toMatchObject({ code: 'malformed' });
  });

  it.each([-1, 1])(
    'rejects a layer whose size differs from its description (%d)',
    async (difference) => {
      const job = jobOf({ files });
      await expect(readStored({ ...job, size: job.size + difference })).rejects.toMatchObject({
        code: 'digest-mismatch',
      });
    },
  );

  it('rejects a truncated layer', async () => {
    const tar = tarOf([{ path: 'a', content: randomBytes(5_000) }]);
    const cut = gzipSync(tar).subarray(0, 2_000);
    await expect(readStored(jobOfBytes(cut, tar))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('stops reading a decompression bomb', async () => {
    const limits = { ...LAYER_LIMITS, ratioFreeBytes: 1e6 };
    const bomb = { tar: Buffer.alloc(20e6) };
    await expect(readStored(jobOf(bomb, { limits }))).rejects.toMatchObject({
      code: 'limit-exceeded',
      message: expect.stringContaining('bomb'),
    });
    const small = { ...LAYER_LIMITS, maxBytes: 1e6 };
    await expect(readStored(jobOf(bomb, { limits: small }))).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('stops when the time limit for a layer is reached', async () => {
    let clock = 0;
    const now = () => {
      clock += 1_000;
      return clock;
    };
    const limits = { ...LAYER_LIMITS, maxMs: 1_500 };
    const layer = { tar: tarOf([{ path: 'a', content: randomBytes(2_000_000) }]) };
    const message = expect.stringContaining('took more than 0 minutes');
    await expect(readStored(jobOf(layer, { limits }), now)).rejects.toMatchObject({ message });
  });

  for (const program of ['xz', 'bzip2']) {
    itWith([program], `reports compression with ${program}`, async () => {
      const tar = tarOf([{ path: 'wanted', content: 'x' }]);
      const stored = execFileSync(program, ['-zc'], { input: tar });
      const message = expect.stringContaining(`uses ${program} compression`);
      await expect(readStored(jobOfBytes(stored, tar))).rejects.toMatchObject({ message });
    });
  }

  it('reads eStargz with a member for each file, a table of contents and a footer', async () => {
    const contents = { path: 'stargz.index.json', content: '{"version":1,"entries":[]}' };
    const parts = [...files, { path: '.no.prefetch.landmark', content: '\u000f' }, contents];
    const tars = [...parts.map((file) => tarOf([file], 0)), Buffer.alloc(1_024)];
    // The footer is an empty gzip member. Its extra field contains the offset of the table of contents.
    const footer = Buffer.concat([
      Buffer.from('1f8b08040000000000ff1a0053471600', 'hex'),
      Buffer.from('0000000000000123STARGZ'),
      Buffer.from('010000ffff0000000000000000', 'hex'),
    ]);
    const stored = Buffer.concat([...tars.map((tar) => gzipSync(tar)), footer]);
    const contentsOfLayer = await readStored(jobOfBytes(stored, Buffer.concat(tars)));
    expect(textsOf(contentsOfLayer)).toEqual({ 'a/wanted': 'yes', 'b/wanted': 'too' });
  });

  it('detects the compression even if the bytes arrive one by one', async () => {
    const tar = tarOf([{ path: 'wanted', content: 'x' }]);
    const stored = gzipSync(tar);
    const content = ReadableStream.from([...stored].map((byte) => Uint8Array.of(byte)));
    expect(textsOf(await readStored({ ...jobOfBytes(stored, tar), content }))).toEqual({
      wanted: 'x',
    });
  });

  it('rejects a path outside the root, and a 100 GB file whose data is missing', async () => {
    await expect(readStored(jobOf({ files: [{ path: '../wanted' }] }))).rejects.toMatchObject({
      code: 'path-escapes',
    });
    const huge = { files: [{ path: 'other', size: 100e9 }] };
    await expect(readStored(jobOf(huge))).rejects.toMatchObject({ code: 'malformed' });
  });

  it('skips a sparse 100 GB file, and reports it', async () => {
    const pax = {
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.realsize': '100000000000',
      'GNU.sparse.name': 'wanted',
    };
    const layer = { files: [{ path: 'x', pax, content: '0\n'.padEnd(512, '\0') }] };
    const { tooLarge } = await readStored(jobOf(layer));
    expect(tooLarge).toEqual([{ path: 'wanted', size: 100_000_000_000 }]);
  });
});
