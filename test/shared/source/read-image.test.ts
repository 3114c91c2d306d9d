import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { type BuiltImage, buildImage, type TestLayer, writeLayout } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { onlyImage } from '../../support/only-image.ts';
import { pushImage, storeAt } from '../../support/registries.ts';
import { type TarFile, tarOf } from '../../support/tar.ts';

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

async function contentsOf(image: BuiltImage) {
  const store = openLayout(await writeLayout([image]));
  return await readImage(store, await onlyImage(store, 'latest'), wanted, { threads: 1 });
}

describe('the image reader', () => {
  it('follows links to files, and applies the changes in upper layers', async () => {
    const store = openLayout(await writeLayout([buildImage({ layers })]));
    const contents = await readImage(store, await onlyImage(store, 'latest'), wanted, {
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

  it.each([
    ['a hard link in the same layer', 'hardlink', 'm/a/index.js', 0],
    ['a hard link in a higher layer', 'hardlink', 'm/a/index.js', 1],
    ['a symbolic link', 'symlink', '/m/a/index.js', 0],
  ] as const)(
    'reads a requested file that is %s to a listed file',
    async (_, type, target, layer) => {
      const files: TarFile[][] = [[{ path: 'm/a/index.js', content: 'hidden' }], [{ path: 'x' }]];
      files[layer]?.push({ path: 'var/lib/dpkg/status', type, target });
      const image = buildImage({
        layers: files.map((each) => ({ createdBy: 'RUN', files: each })),
      });
      const store = openLayout(await writeLayout([image]));
      const asked = { ...wanted, listed: ['m/*/index.js'] };
      const { files: found } = await readImage(store, await onlyImage(store, 'latest'), asked, {
        threads: 2,
      });
      const status = found.find(({ path }) => path === 'var/lib/dpkg/status');
      expect(String(status?.bytes)).toBe('hidden');
    },
  );

  it('returns files that a requested path reaches only through a link, and lists all links', async () => {
    const files: readonly TarFile[] = [
      { path: 'opt/x/status', content: 'linked' },
      { path: 'srv/lib/dpkg', type: 'symlink', target: '/opt/x' },
      { path: 'opt/y/status', content: 'not wanted' },
    ];
    const store = openLayout(await writeLayout([buildImage({ layers: [{ files }] })]));
    const image = await onlyImage(store, 'latest');
    const contents = await readImage(
      store,
      image,
      { pathSuffixes: ['lib/dpkg/status'] },
      { threads: 1 },
    );
    expect(contents.files.map(({ path }) => path)).toEqual(['opt/x/status']);
    expect(contents.links).toEqual(new Map([['srv/lib/dpkg', '/opt/x']]));
  });

  it('reports a chain of hard links that is too long', async () => {
    const chain = [5, 4, 3, 2].map(
      (at): TarFile => ({ path: `y/${at - 1}`, type: 'hardlink', target: `y/${at}` }),
    );
    const files: readonly TarFile[] = [
      { path: 'y/5', content: 'x' },
      ...chain,
      { path: 'var/lib/dpkg/status', type: 'symlink', target: '/y/1' },
    ];
    const store = openLayout(await writeLayout([buildImage({ layers: [{ files }] })]));
    const image = await onlyImage(store, 'latest');
    const contents = await readImage(store, image, wanted, { threads: 1 });
    expect(contents.files).toEqual([]);
    expect(contents.problems).toMatchObject([{ code: 'limit-exceeded', path: 'y/4' }]);
  });

  it('returns the same files from a registry', async () => {
    const registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    const image = buildImage({ layers });
    await pushImage(store, image);
    const layout = openLayout(await writeLayout([image]));
    const options = { threads: 1 };
    expect(await readImage(store, await onlyImage(store, 'latest'), wanted, options)).toEqual(
      await readImage(layout, await onlyImage(layout, 'latest'), wanted, options),
    );
    await registry.stop();
  });

  it('resolves hard links to files in lower layers, and reports broken hard links', async () => {
    const image = buildImage({
      layers: [
        { files: [{ path: 'data', content: 'x' }] },
        {
          files: [
            { path: 'wanted', type: 'hardlink', target: 'data' },
            { path: 'a/wanted', type: 'hardlink', target: 'nothing' },
            { path: '.wh.data' },
          ],
        },
      ],
    });
    const store = openLayout(await writeLayout([image]));
    const resolved = await onlyImage(store, 'latest');
    const { files, problems } = await readImage(store, resolved, wanted, { threads: 1 });
    expect(files.map(({ path, layer, bytes }) => [path, layer, String(bytes)])).toEqual([
      ['wanted', 1, 'x'],
    ]);
    const digest = image.layers[1]?.digest;
    const message = `a/wanted in the layer ${digest} is a hard link to nothing, which does not exist`;
    expect(problems).toEqual([{ code: 'not-found', path: 'a/wanted', message }]);
  });

  it('follows a folder link in a lower layer if the layer of the file does not contain the folder', async () => {
    const image = buildImage({
      layers: [
        { files: [{ path: 'lib', type: 'symlink', target: 'usr/lib' }] },
        { files: [{ path: 'lib/wanted', content: 'x' }] },
        { files: [{ path: 'lib/b/wanted', content: 'y' }] },
      ],
    });
    const { files, problems } = await contentsOf(image);
    expect(files.map(({ path, layer }) => [path, layer])).toEqual([
      ['usr/lib/b/wanted', 2],
      ['usr/lib/wanted', 1],
    ]);
    expect(problems).toEqual([]);
  });

  it('returns the files of engines that do not follow links in lower layers, and reports the difference', async () => {
    const image = buildImage({
      layers: [
        { files: [{ path: 'lib', type: 'symlink', target: 'usr/lib' }] },
        { files: [{ path: 'lib/wanted', content: 'x' }] },
        { files: [{ path: 'usr/lib/.wh.wanted' }] },
      ],
    });
    const { files, problems } = await contentsOf(image);
    expect(files.map(({ path, layer }) => [path, layer])).toEqual([['lib/wanted', 1]]);
    const digest = image.layers[1]?.digest;
    const message = `engines disagree about "lib/wanted" in the layer ${digest}, because the path to a file in a layer contains a symbolic link of a lower layer. Fix: write the file to the target of the link`;
    expect(problems).toEqual([{ code: 'contradiction', message, path: digest }]);
  });

  it('keeps a file that only some engines remove, and reports the entry that removes it', async () => {
    const image = buildImage({
      layers: [
        { files: [{ path: 'a/wanted', content: 'x' }] },
        { files: [{ path: 'a', type: 'device' }] },
      ],
    });
    const { files, problems } = await contentsOf(image);
    expect(files.map(({ path }) => path)).toEqual(['a/wanted']);
    const message = `the layer ${image.layers[1]?.digest} contradicts itself: it contains an entry that removes "a" in some engines and is skipped by others. Fix: build and push the image again with a current tool`;
    expect(problems).toMatchObject([{ code: 'contradiction', message }]);
  });

  it('distinguishes names that are not UTF-8', async () => {
    const named = (path: string): TarFile => ({ path: '@', pax: { path } });
    // The builder writes text, and Latin 1 represents every byte.
    const tar = (...files: TarFile[]) =>
      Buffer.from(tarOf(files).toString('latin1').replaceAll('\u00c3\u00bf', '\xff\xff'), 'latin1');
    const image = buildImage({
      layers: [
        { tar: tar(named('\xff/wanted'), named('\ufffd\ufffd/wanted')) },
        { tar: tar(named('.wh.\xff')) },
      ],
    });
    const store = openLayout(await writeLayout([image]));
    const resolved = await onlyImage(store, 'latest');
    const { files } = await readImage(store, resolved, wanted, { threads: 1 });
    expect(files.map(({ path }) => path)).toEqual(['\ufffd\ufffd/wanted']);
  });

  it('rejects a layer that does not match the configuration', async () => {
    const bad = buildImage({ layers: [{ files: [], diffId: `sha256:${'1'.repeat(64)}` }] });
    const store = openLayout(await writeLayout([bad]));
    const image = await onlyImage(store, 'latest');
    await expect(readImage(store, image, wanted, { threads: 1 })).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });
});
