import { expect, it } from '@jest/globals';
import { aboutResults, aboutScan } from '../../../actions/attest/about.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const ID = `sha256:${'b'.repeat(64)}`;
const scanned = (result: object) => ({ scanner: { result } });

it.each([
  [
    'Trivy in a registry',
    {
      ArtifactType: 'container_image',
      Metadata: { RepoDigests: [`octo/app@${DIGEST}`], ImageID: ID },
    },
    { digests: [DIGEST], imageId: ID, isImage: true },
  ],
  [
    'Trivy in a daemon',
    { ArtifactType: 'container_image', Metadata: { ImageID: ID } },
    { digests: [], imageId: ID, isImage: true },
  ],
  [
    'Trivy in a folder',
    { ArtifactType: 'filesystem', ArtifactName: '.' },
    { isImage: false, name: 'a filesystem' },
  ],
  [
    'Grype in an image',
    { source: { type: 'image', target: { manifestDigest: DIGEST, imageID: ID } } },
    { digests: [DIGEST], imageId: ID, isImage: true },
  ],
  ['Grype in a folder', { source: { type: 'directory', target: '.' } }, { isImage: false }],
])('finds the subject of results by %s', (_, result, about) => {
  expect(aboutResults(scanned(result))).toMatchObject({ ...about });
});

it.each([
  ['nothing', undefined],
  ['no results', {}],
  ['results of another tool', scanned({ vulnerabilities: [] })],
  ['an image that it does not name', scanned({ ArtifactType: 'container_image' })],
])('finds no subject in %s', (_, predicate) => {
  expect(aboutResults(predicate)).toBeUndefined();
});

it('uses the digest of an image instead of its ID', () => {
  const source = { kind: 'image', name: 'app', imageId: ID } as const;
  expect(aboutScan(source)).toMatchObject({ digests: [], imageId: ID });
  const about = aboutScan({ ...source, digest: DIGEST });
  expect(about).toMatchObject({ digests: [DIGEST], imageId: undefined });
});
