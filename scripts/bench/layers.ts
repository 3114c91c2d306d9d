import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib';
import { sha256 } from '../../test/support/images.ts';
import { tarOf } from '../../test/support/tar.ts';

export interface StoredLayer {
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Returns the manifest of the first image in a layout. */
async function manifestOf(
  layout: string,
): Promise<{ config: StoredLayer; layers: readonly StoredLayer[] }> {
  const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(blobOf(layout, manifests[0].digest), 'utf8'));
  if (manifest.layers !== undefined) return manifest;
  return JSON.parse(await readFile(blobOf(layout, manifest.manifests[0].digest), 'utf8'));
}

export async function layersOf(layout: string): Promise<readonly StoredLayer[]> {
  return (await manifestOf(layout)).layers;
}

export function blobOf(layout: string, digest: string): string {
  return join(layout, 'blobs', digest.replace(':', '/'));
}

/**
 * Copies the image with a different top layer, as after a rebuild. The blobs are links to the blobs in `layout`. The
 * top layer contains an additional file, so that it is not in the cache.
 */
export async function withOtherTop(layout: string, folder: string): Promise<string> {
  const manifest = await manifestOf(layout);
  const config = JSON.parse(await readFile(blobOf(layout, manifest.config.digest), 'utf8'));
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const kept = manifest.layers.slice(0, -1);
  for (const { digest } of kept) await symlink(blobOf(layout, digest), blobOf(folder, digest));
  const add = async (bytes: Buffer, mediaType: string): Promise<StoredLayer> => {
    const digest = sha256(bytes);
    await writeFile(blobOf(folder, digest), bytes);
    return { digest, mediaType, size: bytes.length };
  };
  const addJson = (value: object, mediaType: string) =>
    add(Buffer.from(JSON.stringify(value)), mediaType);
  const last = await readFile(blobOf(layout, manifest.layers.at(-1)?.digest ?? ''));
  const tar = Buffer.concat([tarOf([{ path: 'srv/build', content: '2' }], 0), inflated(last)]);
  const top = await add(gzipSync(tar), 'application/vnd.oci.image.layer.v1.tar+gzip');
  const diffIds = [...config.rootfs.diff_ids.slice(0, -1), sha256(tar)];
  const changed = { ...config, rootfs: { type: 'layers', diff_ids: diffIds } };
  const described = await addJson(changed, manifest.config.mediaType);
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const image = { schemaVersion: 2, mediaType, config: described, layers: [...kept, top] };
  const only = await addJson(image, mediaType);
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const index = JSON.stringify({ schemaVersion: 2, manifests: [only] });
  await writeFile(join(folder, 'index.json'), index);
  return folder;
}

function inflated(stored: Buffer): Buffer {
  return stored[0] === 0x1f ? gunzipSync(stored) : zstdDecompressSync(stored);
}
