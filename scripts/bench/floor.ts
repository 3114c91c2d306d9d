import { availableParallelism } from 'node:os';
import { blobOf, type StoredLayer } from './layers.ts';
import { type Ran, runNode } from './measure.ts';

/**
 * What Node itself needs for layers of an image: one process per core, the layers dealt out by size, and each
 * inflated and thrown away, with no digest checked and no archive read.
 */
export async function runFloor(
  layout: string,
  layers: readonly StoredLayer[],
): Promise<Pick<Ran, 'wholeMs' | 'peakBytes'>> {
  const hands = Array.from({ length: availableParallelism() }, () => ({
    size: 0,
    files: [] as string[],
  }));
  for (const { digest, size } of layers.toSorted((a, b) => b.size - a.size)) {
    const hand = hands.toSorted((a, b) => a.size - b.size)[0];
    hand?.files.push(blobOf(layout, digest));
    if (hand !== undefined) hand.size += size;
  }
  const started = performance.now();
  const busy = hands.filter(({ size }) => size > 0);
  const runs = await Promise.all(
    busy.map(({ files }) => runNode(['--input-type=module', '-e', SOURCE, ...files])),
  );
  const failed = runs.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(failed.output);
  const peakBytes = runs.reduce((sum, run) => sum + run.peakBytes, 0);
  return { wholeMs: performance.now() - started, peakBytes };
}

/** Plain JavaScript, so that no time goes into stripping types. */
const SOURCE = `
import { createReadStream } from 'node:fs';
import { createGunzip, createZstdDecompress } from 'node:zlib';
for (const file of process.argv.slice(1)) {
  const stored = createReadStream(file, { highWaterMark: 1 << 18 });
  const [head] = await createReadStream(file, { end: 0 }).toArray();
  const inflate = (head[0] === 0x1f ? createGunzip : createZstdDecompress)({ chunkSize: 1 << 18 });
  for await (const chunk of stored.pipe(inflate)) chunk.length;
}`;
