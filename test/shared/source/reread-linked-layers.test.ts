import { describe, expect, it } from '@jest/globals';
import type { LayerSource } from '../../../shared/source/layer-thread.ts';
import { throughLinks } from '../../../shared/source/reread-linked-layers.ts';
import { buildImage } from '../../support/images.ts';
import { layerContents, layerJob, orderOf } from '../../support/layers.ts';

type Given = Parameters<typeof layerContents>[0];

/** Returns the layers that are read again, and the links with which they are read. */
async function readAgain(...given: readonly Given[]) {
  const layers = given.map(layerContents);
  const order = orderOf(layerJob(buildImage({ layers: [{ files: [] }] })));
  const orders = layers.map((_, index): LayerSource => ({ ...order, digest: `${index}` }));
  const asked: [string, LayerSource['linksBelow']][] = [];
  const found = await throughLinks(layers, orders, async ({ digest, linksBelow }) => {
    asked.push([digest, linksBelow]);
    return layerContents({ symlinks: [{ path: `new${digest}`, target: 'x' }] });
  });
  return { asked, found };
}

const links = [{ path: 'lib', target: 'usr/lib' }];

describe('layers with paths through links in lower layers', () => {
  it('are read again with these links, in order, and replace the first result', async () => {
    const through = { assumed: ['lib', 'lib/x'] };
    const { asked, found } = await readAgain({ symlinks: links }, through, {}, through);
    expect(asked).toEqual([
      ['1', links],
      ['3', [{ path: 'new1', target: 'x' }, ...links]],
    ]);
    expect(found.map(({ symlinks }) => symlinks.map(({ path }) => path))).toEqual([
      ['lib'],
      ['new1'],
      [],
      ['new3'],
    ]);
  });

  it.each<[string, Given[]]>([
    ['is only in their own layer', [{ symlinks: links, assumed: ['lib'] }]],
    ['is in a higher layer', [{ assumed: ['lib'] }, { symlinks: links }]],
    [
      'is removed by a layer in between',
      [{ symlinks: links }, { whiteouts: ['lib'] }, { assumed: ['lib'] }],
    ],
    ['has a different name', [{ symlinks: links }, { assumed: ['lib64', 'usr/lib'] }]],
  ])('are not read again if the link %s', async (_, layers) => {
    expect((await readAgain(...layers)).asked).toEqual([]);
  });

  it('are read again if the link is a hard link to a symbolic link', async () => {
    const hardLinks = [{ path: 'l', target: 'lib', isBelow: true }];
    const { asked } = await readAgain({ symlinks: links }, { hardLinks }, { assumed: ['l'] });
    expect(asked).toEqual([['2', [{ path: 'l', target: 'usr/lib' }, ...links]]]);
  });

  it('are rejected if too many layers must be read again', async () => {
    const many = Array.from({ length: 128 }, () => ({ assumed: ['lib'] }));
    await expect(readAgain({ symlinks: links }, ...many)).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });
});
