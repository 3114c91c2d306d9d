import { verifiedChunks } from '../../shared/oci/verified-stream.ts';
import { foldPaths } from '../../shared/source/folded-paths.ts';
import type { LayerContents, LayerRequest } from '../../shared/source/layer-contents.ts';
import type { LayerSource } from '../../shared/source/layer-thread.ts';
import { LAYER_LIMITS } from '../../shared/source/limits.ts';
import { readLayer } from '../../shared/source/read-layer.ts';
import type { BuiltImage } from './images.ts';

/** The text of each file in a layer by its path, and all paths in the layer. */
export function layerContents(
  given: Partial<Omit<LayerContents, 'files' | 'bytes'>> & {
    readonly texts?: Readonly<Record<string, string>>;
  },
): LayerContents {
  const { texts, occupied = [], ...rest } = given;
  const files: { path: string; start: number; end: number }[] = [];
  let bytes = Buffer.alloc(0);
  for (const [path, text] of Object.entries(texts ?? {})) {
    const start = bytes.length;
    bytes = Buffer.concat([bytes, Buffer.from(text)]);
    files.push({ path, start, end: bytes.length });
  }
  return {
    files,
    bytes,
    hardLinks: [],
    symlinks: [],
    whiteouts: [],
    opaque: [],
    occupied: foldPaths(occupied),
    folders: [],
    assumed: [],
    skipped: [],
    tooLarge: [],
    entries: 0,
    inflatedBytes: 0,
    ...rest,
  };
}

/** A layer to read, and its stored bytes, which can be invalid. */
export interface StoredJob extends LayerRequest {
  readonly content: AsyncIterable<Uint8Array>;
}

/** Returns layer `index` of an image in memory. The files in `wanted` are kept. */
export function layerJob(image: BuiltImage, index = 0, more: Partial<StoredJob> = {}): StoredJob {
  const { digest, size, mediaType } = image.layers[index]!;
  return {
    digest,
    size,
    mediaType,
    diffId: image.diffIds[index]!,
    provesDiffId: true,
    content: new Blob([new Uint8Array(image.blobs.get(digest)!)]).stream(),
    wanted: { names: ['wanted'] },
    extraPaths: [],
    hidesOthers: index > 0,
    limits: LAYER_LIMITS,
    ...more,
  };
}

export function orderOf({ content, ...job }: StoredJob): LayerSource {
  const descriptor = { mediaType: '', digest: job.digest, size: job.size };
  return { ...job, open: () => verifiedChunks(content, descriptor, job.digest) };
}

/** Reads the layer in this thread. */
export function readStored(stored: StoredJob, now?: () => number): Promise<LayerContents> {
  const order = orderOf(stored);
  return readLayer(order, order.open(), now);
}

export function textsOf(contents: LayerContents): Record<string, string> {
  return Object.fromEntries(
    contents.files.map(({ path, start, end }) => [
      path,
      Buffer.from(contents.bytes.subarray(start, end)).toString(),
    ]),
  );
}
