import { expect, it } from '@jest/globals';
import { describeReferrer } from '../../../shared/oci/describe-referrer.ts';

const config = { mediaType: 'config/type', digest: `sha256:${'a'.repeat(64)}`, size: 1 };
const manifest = (value: object) => ({
  mediaType: 'm/t',
  digest: `sha256:${'b'.repeat(64)}`,
  bytes: Buffer.from(JSON.stringify(value)),
});

it('describeReferrer copies the artifact type and the annotations, as the specification requires', () => {
  const described = describeReferrer(
    manifest({ config, layers: [], artifactType: 'a/t', annotations: { k: 'ü' } }),
  );
  expect(described).toMatchObject({ artifactType: 'a/t', annotations: { k: 'ü' } });
  expect(described.size).toBe(
    Buffer.byteLength(
      JSON.stringify({ config, layers: [], artifactType: 'a/t', annotations: { k: 'ü' } }),
    ),
  );
});

it('describeReferrer uses the media type of the configuration if there is no artifact type', () => {
  expect(describeReferrer(manifest({ config, layers: [] })).artifactType).toBe('config/type');
});
