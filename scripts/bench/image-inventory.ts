import { createCipheriv, createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type BuiltImage, buildImage, writeLayout } from '../../test/support/images.ts';
import type { TarFile } from '../../test/support/tar.ts';
import { growthOf, isFlat, type Point } from './growth.ts';
import { median, megabytes, milliseconds, type Ran, ratio, runNode, timed } from './measure.ts';
import { exactly, type Judgment } from './verify-result.ts';

const LAYERS = 4;
const FILE_BYTES = 256 * 1024;
const DEBIAN_PACKAGES = 300;
const NPM_PACKAGES = 200;

/**
 * Compares the time for listing the packages in an image with the time for inflating and hashing its layers. Also
 * measures images of one-tenth and one-hundredth the size. They show whether the cost per megabyte grows.
 */
export async function benchImageInventory(
  dist: string,
  options: { readonly megabytes: number; readonly runs: number; readonly isJudged: boolean },
): Promise<Judgment> {
  const { megabytes: size, runs } = options;
  const start = await measured(dist, size / 100, runs);
  const small = await measured(dist, size / 10, runs);
  const large = await measured(dist, size, runs);
  const growth = growthOf(start, small, large);
  const what = `inventory of an image of ${large.count} MB, median of ${runs}`;
  const against = `${ratio(large.ms, large.floorMs)} inflating and hashing it in one thread`;
  const [cost, smallCost] = [growth.largeMs.toFixed(1), growth.smallMs.toFixed(1)];
  return {
    lines: [
      `${what}: ${milliseconds(large.ms)}, ${against} (${milliseconds(large.floorMs)})`,
      `  per MB ${cost} ms, in an image one-tenth the size ${smallCost} ms; memory ${megabytes(large.peakBytes)} and ${megabytes(small.peakBytes)}`,
    ],
    checks: [
      exactly('packages in the image', large.packages, DEBIAN_PACKAGES + NPM_PACKAGES),
      ...(options.isJudged ? [isFlat('a megabyte of an image', growth)] : []),
    ],
  };
}

interface Measured extends Point {
  readonly floorMs: number;
  readonly peakBytes: number;
  readonly packages: number;
}

async function measured(dist: string, size: number, runs: number): Promise<Measured> {
  const image = generatedImage(size * 1_000_000);
  const layout = await writeLayout([image]);
  const out = join(layout, 'out');
  const args = [join(dist, 'cli', 'index.js'), 'sbom', '--image', `oci:${layout}`];
  const ours: Ran[] = [];
  const floors: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      floors.push(await timed(() => inflateAndHash(layout, image)));
      const ran = await runNode([...args, '--output-dir', out]);
      if (ran.code !== 0) throw new Error(ran.output);
      ours.push(ran);
    }
    return {
      count: size,
      ms: median(ours.map(({ wholeMs }) => wholeMs)),
      peakBytes: Math.max(...ours.map(({ peakBytes }) => peakBytes)),
      floorMs: median(floors),
      packages: await packagesIn(join(out, 'inventory.json')),
    };
  } finally {
    await rm(layout, { recursive: true });
  }
}

async function inflateAndHash(layout: string, { layers }: BuiltImage): Promise<void> {
  for (const { digest } of layers) {
    const [compressed, inflated] = [createHash('sha256'), createHash('sha256')];
    const file = createReadStream(join(layout, 'blobs', digest.replace(':', '/')));
    file.on('data', (chunk) => compressed.update(chunk));
    for await (const chunk of file.pipe(createGunzip())) inflated.update(chunk);
    if (`sha256:${compressed.digest('hex')}` !== digest)
      throw new Error(`blob ${digest} is corrupt`);
    inflated.digest();
  }
}

async function packagesIn(path: string): Promise<number> {
  const inventory: { packages: unknown[] } = JSON.parse(await readFile(path, 'utf8'));
  return inventory.packages.length;
}

/**
 * Returns an image whose files have the given total size. Half of each file is compressible, as in a typical real
 * layer.
 */
function generatedImage(bytes: number): BuiltImage {
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  const filesPerLayer = Math.ceil(bytes / LAYERS / FILE_BYTES);
  const layers = Array.from({ length: LAYERS }, (_layer, layer) => ({
    files: Array.from({ length: filesPerLayer }, (_file, file) => {
      const half = noise.update(Buffer.alloc(FILE_BYTES / 2));
      const content = Buffer.concat([half, Buffer.alloc(FILE_BYTES / 2, `line ${file}\n`)]);
      return { path: `usr/lib/${layer}/lib${file}.so`, content };
    }),
  }));
  return buildImage({ layers: [...layers, { files: packageFiles() }] });
}

function packageFiles(): readonly TarFile[] {
  const status = Array.from(
    { length: DEBIAN_PACKAGES },
    (_package, index) =>
      `Package: lib${index}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.${index}-1\n`,
  );
  const modules = Array.from({ length: NPM_PACKAGES }, (_package, index) => ({
    path: `app/node_modules/module-${index}/package.json`,
    content: JSON.stringify({ name: `module-${index}`, version: `1.${index}.0` }),
  }));
  return [
    { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID="12"\n' },
    { path: 'var/lib/dpkg/status', content: status.join('\n') },
    ...modules,
  ];
}
