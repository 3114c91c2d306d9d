import { describe, expect, it } from '@jest/globals';
import { SIMPLE_SIGNING_MEDIA_TYPE } from '../../../shared/model/evidence.ts';
import { parseManifest } from '../../../shared/oci/manifest.ts';
import { evidenceLayersOf } from '../../../shared/store/evidence-layers.ts';

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

function aManifest(artifactType: string, ...mediaTypes: readonly string[]) {
  const descriptor = (mediaType: string) => ({
    mediaType,
    digest: `sha256:${'a'.repeat(64)}`,
    size: 2,
  });
  const manifest = {
    schemaVersion: 2,
    artifactType,
    config: descriptor('application/vnd.oci.empty.v1+json'),
    layers: mediaTypes.map(descriptor),
  };
  const parsed = parseManifest(Buffer.from(JSON.stringify(manifest)), 'manifest');
  if (parsed.kind !== 'manifest') throw new Error('not a manifest');
  return parsed;
}

describe('evidenceLayersOf', () => {
  it.each([
    ['a bundle', aManifest(BUNDLE_TYPE, BUNDLE_TYPE), 'referrer', ['bundle']],
    ['an SBOM', aManifest('application/spdx+json', 'application/spdx+json'), 'referrer', []],
    ['an SBOM in an evidence tag', aManifest('', 'text/spdx'), 'tag', ['unreadable']],
    ['an evidence tag without layers', aManifest(''), 'tag', ['unreadable']],
    ['a bundle referrer without layers', aManifest(BUNDLE_TYPE), 'referrer', ['unreadable']],
    ['an empty referrer of a different kind', aManifest('x'), 'referrer', []],
    [
      'a bundle with additional layers',
      aManifest(BUNDLE_TYPE, BUNDLE_TYPE, 'text/plain', SIMPLE_SIGNING_MEDIA_TYPE),
      'referrer',
      ['bundle', 'unreadable', 'legacy-signature'],
    ],
  ] as const)('lists the layers of %s with their kinds', (_, manifest, place, kinds) => {
    expect(evidenceLayersOf(manifest, 'here', place).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('includes the layer number in the origin of each layer', () => {
    const manifest = aManifest('', SIMPLE_SIGNING_MEDIA_TYPE, SIMPLE_SIGNING_MEDIA_TYPE);
    expect(evidenceLayersOf(manifest, 'tag x', 'tag')[1]?.origin).toBe('tag x, layer 2');
  });
});
