import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openLayout } from '../../shared/oci/layout.ts';
import { readImage } from '../../shared/source/read-image.ts';
import { buildImage, writeLayout } from '../support/images.ts';
import { onlyImage } from '../support/only-image.ts';
import { describeWith, runProgram, temporaryFolder } from '../support/programs.ts';
import type { TarFile } from '../support/tar.ts';

/** Number of images that umoci unpacks. Each image needs 50 ms. */
const RUNS = Number(process.env['ASSAY_UMOCI_RUNS'] ?? 100);

type Texts = readonly (readonly [string, string])[];

/**
 * Returns the files named `wanted` with their texts. Symbolic links with that name are included if their targets have
 * different names.
 */
function wantedIn(root: string): Texts {
  return [...namedWanted(root)]
    .flatMap((path): Texts => {
      const real = inside(root, relative(root, path));
      const isShown = real !== undefined && (real === path || basename(real) !== 'wanted');
      if (!isShown || statOf(real)?.isFile() !== true) return [];
      return [[relative(root, path), readFileSync(real, 'utf8')]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function* namedWanted(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* namedWanted(path);
    else if (entry.name === 'wanted') yield path;
  }
}

/** Resolves a path in an unpacked image, with the folder as the root. Returns undefined for a cycle. */
function inside(root: string, path: string, hops = 0): string | undefined {
  let at = root;
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      at = at === root ? root : join(at, '..');
      continue;
    }
    const next = join(at, segment);
    if (statOf(next)?.isSymbolicLink() !== true) {
      at = next;
      continue;
    }
    if (hops > 40) return undefined;
    const target = readlinkSync(next);
    const from = target.startsWith('/') ? '' : relative(root, at);
    return inside(root, [from, target, ...segments.slice(index + 1)].join('/'), hops + 1);
  }
  return at;
}

/** Returns undefined if the file is missing or its parent is not a folder. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Symbolic links in the lowest layer that lead to folders, to missing files or to themselves. */
const LINKS = new Map([
  ['link', 'a'],
  ['abs', '/c'],
  ['a/up', '../c'],
  ['c/far', '/link/b'],
  ['out', '../../a'],
  ['new', 'nowhere'],
  ['loop', 'loop'],
]);

const folderPath = fc.constantFrom('a', 'a/b', 'c', ...LINKS.keys(), 'link/b', 'abs/far', 'out/b');
const parent = fc.oneof(
  fc.constant(''),
  folderPath.map((path) => `${path}/`),
);
const wantedPath = parent.map((folder) => `${folder}wanted`);
const path = fc.oneof(
  { arbitrary: wantedPath, weight: 2 },
  folderPath,
  parent.map((folder) => `${folder}data`),
);

/** Spells a path in one of the ways in which tools write it in archives. */
const spelt = path.chain((clean) =>
  fc.constantFrom(clean, clean, `./${clean}`, `/${clean}`, `link/../${clean}`),
);

const entry: fc.Arbitrary<TarFile> = fc.oneof(
  { arbitrary: fc.record({ path: spelt, content: fc.constantFrom('1', '2', '3') }), weight: 5 },
  fc.record({ path: spelt, type: fc.constant('directory' as const) }),
  {
    arbitrary: fc.record({ path: spelt, type: fc.constant('hardlink' as const), target: spelt }),
    weight: 2,
  },
  fc.record({
    path: spelt,
    type: fc.constant('symlink' as const),
    target: fc.constantFrom('a', 'b', '/c', 'data', '/a/data', '../c/data', '.', '..', 'wanted'),
  }),
  path.map((hidden) => ({ path: hidden.replace(/[^/]+$/, '.wh.$&') })),
  parent.map((folder) => ({ path: `${folder}.wh..wh..opq` })),
);

/** Orders entries as most tools do, with each folder before its content. */
function withFolders(file: TarFile): readonly TarFile[] {
  const parents = file.path
    .replace(/^(?:\.|link\/\.\.)?\//, '')
    .split('/')
    .slice(0, -1);
  const paths = parents.map((_, index) => parents.slice(0, index + 1).join('/'));
  return [...paths.map((path) => ({ path, type: 'directory' as const })), file];
}

const base: readonly TarFile[] = [
  ...['wanted', 'a/wanted', 'a/b/wanted', 'a/data', 'c/data'].flatMap((name) =>
    withFolders({ path: name, content: name }),
  ),
  ...[...LINKS].map(([path, target]) => ({ path, type: 'symlink' as const, target })),
];

const layer = fc
  .array(fc.tuple(entry, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((files) => files.flatMap(([file, isBare]) => (isBare ? [file] : withFolders(file))));

describeWith(['umoci'], 'an image that umoci unpacks', () => {
  it('contains the same files when Assay reads it', async () => {
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
        // umoci refuses some images, such as one with a hard link to a missing file.
        if (code !== 0) return;
        const store = openLayout(folder);
        const resolved = await onlyImage(store, 'latest');
        const wanted = { names: ['wanted'] };
        const { files, problems } = await readImage(store, resolved, wanted, { threads: 1 });
        const texts = files.map((file) => [file.path, file.bytes.toString()]);
        const unpacked = wantedIn(rootfs);
        // Assay adds files that only other engines show. It reports different content with the same path.
        if (problems.length === 0) expect(texts).toEqual(unpacked);
        else expect(texts).toEqual(expect.arrayContaining([...unpacked]));
        counts.compared += 1;
        if (entries.flat().some(({ type }) => type === 'hardlink')) counts.linked += 1;
      },
    );
    await fc.assert(property, { numRuns: RUNS, seed: 1 });
    expect(counts.compared).toBeGreaterThan(RUNS / 3);
    expect(counts.linked).toBeGreaterThan(RUNS / 10);
  }, 600_000);
});
