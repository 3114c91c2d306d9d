import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openDockerArchive, openOciArchive } from '../../../shared/oci/archive.ts';
import {
  buildImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { onlyImage } from '../../support/only-image.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const layer = { files: [{ path: 'a', content: 'x'.repeat(2_000) }] };
const image = { layers: [layer, { files: [{ path: 'b', content: 'y' }] }, layer] };
const built = buildImage(image);
const world = { temporaryFolder: temporaryFolder('archives') };

describe('an archive of an OCI layout', () => {
  it.each([false, true])('is read without being unpacked (gzipped: %s)', async (isGzipped) => {
    const archive = await openOciArchive(await writeOciArchive(built, 'v1', isGzipped), world);
    expect(archive.entries.map(({ digest }) => digest)).toEqual([built.manifest.digest]);
    const resolved = await onlyImage(archive.store, 'v1');
    expect(resolved.manifest.digest).toBe(built.manifest.digest);
    const [first] = resolved.layers;
    expect(await archive.store.readBlob(first!.descriptor, 10_000)).toEqual(
      built.blobs.get(first!.descriptor.digest),
    );
    await archive.close();
  });

  it('cannot be written to', async () => {
    const { store } = await openOciArchive(await writeOciArchive(built), world);
    await expect(store.putBlob(Buffer.alloc(1), 'x')).rejects.toMatchObject({
      code: 'not-supported',
    });
    await expect(
      store.openBlob({ mediaType: '', digest: `sha256:${'0'.repeat(64)}`, size: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an archive from `docker save`', () => {
  it.each([false, true])(
    'returns all layers, including repeated ones (gzipped: %s)',
    async (isGzipped) => {
      const path = await writeDockerArchive(image, ['a:1'], isGzipped);
      const archive = await openDockerArchive(path, {}, world);
      const resolved = await onlyImage(archive.store, archive.reference);
      expect(resolved.layers.map((entry) => entry.diffId)).toEqual(built.diffIds);
      for (const { descriptor } of resolved.layers) {
        expect(await archive.store.readBlob(descriptor, 100_000)).toHaveLength(descriptor.size);
      }
      await archive.close();
    },
  );

  it('returns the image with a given name, and lists all names in the error if the name is unknown', async () => {
    const path = await writeDockerArchive(image, ['docker.io/library/a:1', 'b:2']);
    await expect(openDockerArchive(path, { name: 'library/a:1' }, world)).resolves.toBeDefined();
    await expect(openDockerArchive(path, { name: 'c' }, world)).rejects.toMatchObject({
      fix: expect.stringContaining('docker.io/library/a:1, b:2'),
    });
  });
});

it('openOciArchive and openDockerArchive each suggest the other format if the archive has that format', async () => {
  const oci = await writeOciArchive(built);
  const docker = await writeDockerArchive(image);
  await expect(openDockerArchive(oci, {}, world)).rejects.toMatchObject({
    fix: `Use oci-archive:${oci}`,
  });
  await expect(openOciArchive(docker, world)).rejects.toMatchObject({
    fix: `Use docker-archive:${docker}`,
  });
});

it.each(['plain text', '', 'x'.repeat(2_000)])(
  'openOciArchive and openDockerArchive reject a file that is not an archive (case %#)',
  async (content) => {
    const path = join(temporaryFolder('bad'), 'x.tar');
    writeFileSync(path, content);
    const refusal = { name: expect.stringMatching(/^(DataError|UserError)$/) };
    await expect(openOciArchive(path, world)).rejects.toMatchObject(refusal);
    await expect(openDockerArchive(path, {}, world)).rejects.toMatchObject(refusal);
  },
);

it('openOciArchive reports a missing file as an error', async () => {
  await expect(openOciArchive('/nowhere.tar', world)).rejects.toMatchObject({
    code: 'file-not-found',
  });
});

describeWith(['skopeo'], 'an archive that skopeo wrote', () => {
  it.each(['oci-archive', 'docker-archive'])('is read in the format %s', async (kind) => {
    const path = join(temporaryFolder('skopeo'), 'image.tar');
    const from = `oci:${await writeLayout([built], 'v1')}:v1`;
    const copied = await runProgram('skopeo', ['copy', '-q', from, `${kind}:${path}:test:v1`]);
    expect(copied).toMatchObject({ code: 0 });
    const opened =
      kind === 'oci-archive'
        ? await openOciArchive(path, world)
        : await openDockerArchive(path, { name: 'test:v1' }, world);
    const reference = 'reference' in opened ? opened.reference : 'test:v1';
    const resolved = await onlyImage(opened.store, reference);
    expect(resolved.layers.map((entry) => entry.diffId)).toEqual(built.diffIds);
    await opened.close();
  });
});
