import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { buildSources, provenanceOf } from '../../../shared/source/build-provenance.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { onlyImage } from '../../support/only-image.ts';
import { layoutWithProvenance } from '../../support/provenance.ts';

const built = buildImage({ layers: [{ files: [{ path: 'a', content: 'x' }] }] });
const HEX = 'a'.repeat(64);

async function sources(folder: string) {
  const store = openLayout(folder);
  return await buildSources(store, await onlyImage(store, 'latest'));
}

const step = (identifier: string) => ({ id: 'step0', op: { Op: { source: { identifier } } } });
const layers = { 'step0:0': [[{ digest: 'sha256:l1' }, { digest: 'sha256:l2' }]] };
const buildConfig = {
  llbDefinition: [step(`docker-image://docker.io/library/debian:12@sha256:${HEX}`)],
};

describe('buildSources', () => {
  it('reads version 1 provenance, with the layers of each image', async () => {
    const folder = await layoutWithProvenance(built, {
      buildDefinition: {
        internalParameters: { buildConfig },
        resolvedDependencies: [
          { uri: 'pkg:docker/debian@12?platform=linux%2Famd64', digest: { sha256: HEX } },
          { uri: 'https://github.com/o/r.git', digest: { sha1: 'b' } },
          { uri: 'pkg:docker/ghcr.io/o/r%2Fs' },
        ],
      },
      runDetails: { metadata: { buildkit_metadata: { layers } } },
    });
    expect(await sources(folder)).toEqual([
      { name: 'debian:12', digest: `sha256:${HEX}`, layers: ['sha256:l1', 'sha256:l2'] },
      { name: 'ghcr.io/o/r/s', digest: undefined, layers: undefined },
    ]);
  });

  it('reads version 0.2 provenance', async () => {
    const metadata = { 'https://mobyproject.org/buildkit@v1#metadata': { layers } };
    const materials = [{ uri: 'pkg:docker/debian@12', digest: { sha256: HEX } }];
    const predicate = { materials, buildConfig, metadata };
    const type = 'https://slsa.dev/provenance/v0.2';
    expect(await sources(await layoutWithProvenance(built, predicate, type))).toMatchObject([
      { name: 'debian:12', layers: ['sha256:l1', 'sha256:l2'] },
    ]);
  });

  it.each([
    ['an image without an index', () => writeLayout([built])],
    ['provenance without images', () => layoutWithProvenance(built, {})],
    [
      'an attestation of a different type',
      () => layoutWithProvenance(built, {}, 'https://spdx.dev/Document'),
    ],
  ])('returns no images for %s', async (_what, folder) => {
    expect(await sources(await folder())).toEqual([]);
  });
});

describe('provenanceOf', () => {
  it('returns the statement for an image, and undefined for an image without provenance', async () => {
    const read = async (folder: string) => {
      const store = openLayout(folder);
      return await provenanceOf(store, await onlyImage(store, 'latest'));
    };
    const found = await read(await layoutWithProvenance(built, { a: 'b' }));
    expect(JSON.parse(found?.bytes.toString() ?? '')).toMatchObject({ predicate: { a: 'b' } });
    expect(await read(await writeLayout([built]))).toBeUndefined();
  });
});
