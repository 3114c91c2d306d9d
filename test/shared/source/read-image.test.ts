import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { resolveImage } from '../../../shared/oci/resolve-image.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { buildImage, type TestLayer, writeLayout } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { pushImage, storeAt } from '../../support/registries.ts';

const wanted = { names: ['wanted'], pathSuffixes: ['var/lib/dpkg/status'] };
const layers: readonly TestLayer[] = [
  {
    createdBy: 'ADD base',
    files: [
      { path: 'opt/dpkg/status', content: 'old' },
      { path: 'var/lib/dpkg', type: 'symlink', target: '/opt/dpkg' },
      { path: 'a/wanted', content: 'a' },
      { path: 'b/wanted', content: 'b' },
    ],
  },
  {
    createdBy: 'RUN install',
    compression: 'zstd',
    files: [
      { path: 'store/1', content: 'linked' },
      { path: 'c/wanted', type: 'hardlink', target: 'store/1' },
      { path: 'opt/dpkg/status', content: 'new' },
      { path: '.wh.b' },
    ],
  },
];

describe('reading an image', () => {
  it('shows files behind links, and what upper layers did', async () => {
    const store = openLayout(await writeLayout([buildImage({ layers })]));
    const contents = await readImage(store, await resolveImage(store, 'latest'), wanted, {
      threads: 2,
    });
    expect(contents.files.map(({ path, layer, bytes }) => [path, layer, String(bytes)])).toEqual([
      ['a/wanted', 0, 'a'],
      ['c/wanted', 1, 'linked'],
      ['var/lib/dpkg/status', 1, 'new'],
    ]);
    expect(contents.files.at(-1)?.earlier).toMatchObject([{ layer: 0 }]);
    expect(contents.layers.map((layer) => layer.createdBy)).toEqual(['ADD base', 'RUN install']);
    expect(contents.problems).toEqual([]);
  });

  it('gives the same from a registry', async () => {
    const registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    const image = buildImage({ layers });
    await pushImage(store, image);
    const layout = openLayout(await writeLayout([image]));
    const options = { threads: 1 };
    expect(await readImage(store, await resolveImage(store, 'latest'), wanted, options)).toEqual(
      await readImage(layout, await resolveImage(layout, 'latest'), wanted, options),
    );
    await registry.stop();
  });

  it('refuses a layer that is not what the configuration says', async () => {
    const bad = buildImage({ layers: [{ files: [], diffId: `sha256:${'1'.repeat(64)}` }] });
    const store = openLayout(await writeLayout([bad]));
    const image = await resolveImage(store, 'latest');
    await expect(readImage(store, image, wanted, { threads: 1 })).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });
});
