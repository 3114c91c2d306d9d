import { expect, it } from '@jest/globals';
import { aboutResults, aboutScan } from '../../../actions/attest/about.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const ID = `sha256:${'b'.repeat(64)}`;
const scanned = (result: object) => ({ scanner: { result } });

it.each([
  [
    'Trivy for a registry image',
    {
      ArtifactType: 'container_image',
      Metadata: { RepoDigests: [`octo/app@${DIGEST}`], ImageID: ID },
    },
    { digests: [DIGEST], imageId: ID, isImage: true },
  ],
  [
    'Trivy for an image in the Docker daemon',
    { ArtifactType: 'container_image', Metadata: { ImageID: ID } },
    { digests: [], imageId: ID, isImage: true },
  ],
  [
    'Trivy for a folder',
    { ArtifactType: 'filesystem', ArtifactName: '.' },
    { isImage: false, name: 'a filesystem' },
  ],
  [
    'Grype for an image',
    { source: { type: 'image', target: { manifestDigest: DIGEST, imageID: ID } } },
    { digests: [DIGEST], imageId: ID, isImage: true },
  ],
  ['Grype for a folder', { source: { type: 'directory', target: '.' } }, { isImage: false }],
])('aboutResults finds the subject in the results of %s', (_, result, about) => {
  expect(aboutResults(scanned(result))).toMatchObject({ ...about });
});

it.each([
  ['undefined results', undefined],
  ['an empty object', {}],
  ['results of an unsupported tool', scanned({ vulnerabilities: [] })],
  ['results that name no image', scanned({ ArtifactType: 'container_image' })],
])('aboutResults does not find a subject in %s', (_, predicate) => {
  expect(aboutResults(predicate)).toBeUndefined();
});

it('aboutScan uses the digest of an image instead of its ID', () => {
  const source = { kind: 'image', name: 'app', imageId: ID } as const;
  expect(aboutScan(source)).toMatchObject({ digests: [], imageId: ID });
  const about = aboutScan({ ...source, digest: DIGEST });
  expect(about).toMatchObject({ digests: [DIGEST], imageId: undefined });
});
