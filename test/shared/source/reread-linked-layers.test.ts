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

describe('a layer that is read again', () => {
  const file = (path: string, text: string): Given => ({ texts: { [path]: text } });
  const below = { symlinks: [{ path: 'alt', target: 'real' }], ...file('real/a.jar', 'old') };
  const alone = { assumed: ['alt'] };

  async function contradictionOf(plain: Given, linked: Given) {
    const order = orderOf(layerJob(buildImage({ layers: [{ files: [] }] })));
    const layers = [below, { ...alone, ...plain }].map(layerContents);
    const [, found] = await throughLinks(layers, [order, order], async () => layerContents(linked));
    return found?.contradiction;
  }

  const replaced = 'it changes "real/a.jar" through a symbolic link that not all engines follow';

  it.each<[string, Given, Given, string | undefined]>([
    ['replaces a file', file('alt/a.jar', 'new'), file('real/a.jar', 'new'), replaced],
    ['removes a file', { whiteouts: ['alt/a.jar'] }, { whiteouts: ['real/a.jar'] }, replaced],
    ['empties a folder', { opaque: ['alt'] }, { opaque: ['real'] }, replaced],
    ['adds a file', file('alt/b.jar', 'new'), file('real/b.jar', 'new'), undefined],
    ['repeats a file', file('alt/a.jar', 'old'), file('real/a.jar', 'old'), undefined],
    [
      'replaces a file both directly and',
      file('real/a.jar', 'new'),
      file('real/a.jar', 'new'),
      undefined,
    ],
  ])(
    'is reported as contradictory only if engines could disagree about the result: it %s through a link',
    async (_, plain, linked, found) => {
      expect(await contradictionOf(plain, linked)).toBe(found);
    },
  );
});
