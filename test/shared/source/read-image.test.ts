import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openLayout } from '../../../shared/oci/layout.ts';
import { resolveImage } from '../../../shared/oci/resolve-image.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { buildImage, type TestLayer, writeLayout } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { pushImage, storeAt } from '../../support/registries.ts';
import { type TarFile, tarOf } from '../../support/tar.ts';

/** Images unpacked by umoci, which takes 50 ms for each. */
const RUNS = Number(process.env['ASSAY_UMOCI_RUNS'] ?? 60);

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

  it('follows hard links to what only the layers below have, and names those that lead nowhere', async () => {
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
    const resolved = await resolveImage(store, 'latest');
    const { files, problems } = await readImage(store, resolved, wanted, { threads: 1 });
    expect(files.map(({ path, layer, bytes }) => [path, layer, String(bytes)])).toEqual([
      ['wanted', 1, 'x'],
    ]);
    const digest = image.layers[1]?.digest;
    const message = `a/wanted in the layer ${digest} is a hard link to nothing, which is not there`;
    expect(problems).toEqual([{ code: 'not-found', path: 'a/wanted', message }]);
  });

  it('tells names apart that are no UTF-8', async () => {
    const named = (path: string): TarFile => ({ path: '@', pax: { path } });
    // The builder writes texts: Latin 1 stands for the bytes.
    const tar = (...files: TarFile[]) =>
      Buffer.from(tarOf(files).toString('latin1').replaceAll('\u00c3\u00bf', '\xff\xff'), 'latin1');
    const image = buildImage({
      layers: [
        { tar: tar(named('\xff/wanted'), named('\ufffd\ufffd/wanted')) },
        { tar: tar(named('.wh.\xff')) },
      ],
    });
    const store = openLayout(await writeLayout([image]));
    const resolved = await resolveImage(store, 'latest');
    const { files } = await readImage(store, resolved, wanted, { threads: 1 });
    expect(files.map(({ path }) => path)).toEqual(['\ufffd\ufffd/wanted']);
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

/** Wanted files of a folder and their texts, symbolic links left alone. */
function wantedIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'wanted')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describeWith(['umoci'], 'an image that umoci unpacks', () => {
  const parent = fc.constantFrom('', 'a/', 'a/b/', 'c/');
  const wantedPath = parent.map((folder) => `${folder}wanted`);
  const path = fc.oneof(wantedPath, fc.constantFrom('a', 'a/b', 'c', 'a/data', 'c/data'));
  const entry: fc.Arbitrary<TarFile> = fc.oneof(
    { arbitrary: fc.record({ path, content: fc.constantFrom('1', '2', '3') }), weight: 4 },
    fc.record({ path, type: fc.constant('directory' as const) }),
    fc.record({
      path,
      type: fc.constant('hardlink' as const),
      target: fc.constantFrom('wanted', 'a/wanted', 'a/data', 'c/data'),
    }),
    path.map((hidden) => ({ path: hidden.replace(/[^/]+$/, '.wh.$&') })),
    parent.map((folder) => ({ path: `${folder}.wh..wh..opq` })),
  );
  /** As tools write them: a folder before what is in it. */
  const withFolders = (file: TarFile): readonly TarFile[] => {
    const parents = file.path.split('/').slice(0, -1);
    const paths = parents.map((_, index) => parents.slice(0, index + 1).join('/'));
    return [...paths.map((path) => ({ path, type: 'directory' as const })), file];
  };
  const base = ['wanted', 'a/wanted', 'a/b/wanted', 'a/data', 'c/data'].flatMap((name) =>
    withFolders({ path: name, content: name }),
  );
  const layer = fc
    .array(entry, { minLength: 1, maxLength: 6 })
    .map((files) => files.flatMap(withFolders));

  it('has the same files here', async () => {
    const counts = { compared: 0, linked: 0 };
    const property = fc.asyncProperty(
      fc.array(layer, { minLength: 1, maxLength: 3 }),
      async (entries) => {
        const folder = await writeLayout([
          buildImage({ layers: [base, ...entries].map((files) => ({ files })) }),
        ]);
        const rootfs = join(temporaryFolder('rootfs'), 'rootfs');
        const image = ['--image', `${folder}:latest`, rootfs];
        const { code } = await runProgram('umoci', ['raw', 'unpack', '--rootless', ...image]);
        // A hard link to nothing, for one, it does not unpack.
        if (code !== 0) return;
        const store = openLayout(folder);
        const resolved = await resolveImage(store, 'latest');
        const { files } = await readImage(store, resolved, { names: ['wanted'] }, { threads: 1 });
        const texts = files.map((file) => [file.path, file.bytes.toString()]);
        expect(texts).toEqual(wantedIn(rootfs));
        counts.compared += 1;
        if (entries.flat().some(({ type }) => type === 'hardlink')) counts.linked += 1;
      },
    );
    await fc.assert(property, { numRuns: RUNS, seed: 1 });
    expect(counts.compared).toBeGreaterThan(RUNS / 3);
    expect(counts.linked).toBeGreaterThan(RUNS / 10);
  }, 60_000);
});
