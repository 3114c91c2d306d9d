import { expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { layersProblem } from '../../../shared/source/prove-layers.ts';
import { buildImage, type TestLayer, writeLayout } from '../../support/images.ts';

const LAYER: TestLayer = { files: [{ path: 'a', content: 'a' }] };
const OTHER: TestLayer = { files: [{ path: 'a', content: 'b' }] };
const [idOfLayer = ''] = buildImage({ layers: [LAYER] }).diffIds;

async function problemOf(...layers: readonly TestLayer[]) {
  const image = buildImage({ layers });
  const store = openLayout(await writeLayout([image]));
  return await layersProblem(store, image.manifest.digest, 1);
}

it.each<[string, readonly TestLayer[]]>([
  ['uncompressed', [{ ...LAYER, compression: 'none' }]],
  ['compressed', [LAYER, { ...OTHER, compression: 'zstd' }]],
])(
  'layersProblem returns no problem for %s layers that match the configuration',
  async (_, layers) => {
    expect(await problemOf(...layers)).toBeUndefined();
  },
);

it.each<[string, TestLayer, string]>([
  ['a different layer', { ...OTHER, diffId: idOfLayer }, 'the content has the digest'],
  [
    'a different layer without compression',
    { ...OTHER, compression: 'none', diffId: idOfLayer },
    'the content has the digest',
  ],
  [
    'the right layer with a wrong media type',
    { ...LAYER, compression: 'none', mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' },
    'contradicts itself',
  ],
  [
    'an encrypted layer',
    { ...LAYER, mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted' },
    'encrypted',
  ],
])('layersProblem reports %s', async (_, layer, words) => {
  expect(await problemOf(LAYER, layer)).toContain(words);
});

it('layersProblem reports a manifest with fewer layers than its configuration', async () => {
  const image = buildImage({ layers: [LAYER] });
  const store = openLayout(await writeLayout([image]));
  expect(await layersProblem(store, image.config.digest, 1)).toBeDefined();
});
