import { availableParallelism } from 'node:os';
import { blobOf, type StoredLayer } from './layers.ts';
import { type Ran, runNode } from './measure.ts';

/**
 * Measures the minimum time that Node needs to process an image's layers. One process per core inflates its share of
 * the layers and discards the result, without verifying digests or reading archives. The layers are distributed by
 * size.
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

/** The program is plain JavaScript. Node would otherwise spend time on removing types. */
const SOURCE = `
import { createReadStream } from 'node:fs';
import { createGunzip, createZstdDecompress } from 'node:zlib';
for (const file of process.argv.slice(1)) {
  const stored = createReadStream(file, { highWaterMark: 1 << 18 });
  const [head] = await createReadStream(file, { end: 0 }).toArray();
  const inflate = (head[0] === 0x1f ? createGunzip : createZstdDecompress)({ chunkSize: 1 << 18 });
  for await (const chunk of stored.pipe(inflate)) chunk.length;
}`;
