import { digestOf } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { TarIndex } from '../tar/random-access.ts';
import { dockerImages } from './docker-archive.ts';
import { MAX_CONFIG_BYTES } from './image-config.ts';
import type { Descriptor, ImageStore } from './image-store.ts';
import { imagesUnder } from './index-images.ts';
import { hasImageConfig, parseManifest } from './manifest.ts';

/** Maximum number of images to check in one archive. One or two files must be read for each image. */
const MAX_IMAGES = 1_000;

/**
 * Returns the config digest of each image whose manifest is present in the layout. A layout often lists images for
 * other platforms without containing their files.
 */
export async function layoutImages({
  store,
  entries,
}: {
  readonly store: ImageStore;
  readonly entries: readonly Descriptor[];
}): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const looked = new Set<string>();
  const look = async (digest: string): Promise<void> => {
    if (looked.has(digest)) return;
    looked.add(digest);
    if (looked.size > MAX_IMAGES) throw tooMany(store.name);
    const manifest = await store.getManifest(digest);
    if (manifest === undefined) return;
    const parsed = parseManifest(manifest.bytes, digest);
    if (parsed.kind === 'manifest') {
      if (hasImageConfig(parsed)) found.add(parsed.config.digest);
      return;
    }
    for (const { descriptor } of await imagesUnder(store, parsed, manifest)) {
      await look(descriptor.digest);
    }
  };
  for (const { digest } of entries) await look(digest);
  return found;
}

/** Returns the config digests of all images in `manifest.json`. */
export async function savedImages(tar: TarIndex, path: string): Promise<ReadonlySet<string>> {
  const images = await dockerImages(tar, path);
  if (images.length > MAX_IMAGES) throw tooMany(path);
  const found = new Set<string>();
  for (const { config } of images) found.add(digestOf(await tar.read(config, MAX_CONFIG_BYTES)));
  return found;
}

/**
 * Rejects an archive if the list that is not scanned (`others`) contains an image that the scanned list (`listed`)
 * lacks. Newer engines load `index.json`, and older engines load `manifest.json`. Because only one list is scanned, the
 * scan would miss such an image.
 *
 * @throws {DataError} `contradiction`
 */
export function requireListed(
  others: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  kind: 'oci-archive' | 'docker-archive',
  path: string,
): void {
  const missing = [...others].find((image) => !listed.has(image));
  if (missing === undefined) return;
  const [read, other] =
    kind === 'oci-archive' ? ['index.json', 'manifest.json'] : ['manifest.json', 'index.json'];
  const fix =
    kind === 'oci-archive'
      ? 'save the image again'
      : `use oci-archive:${path}, or save the image again`;
  const message = `${path}: ${other} lists the image ${missing}, but ${read} does not. Fix: ${fix}`;
  throw new DataError('contradiction', message, { path });
}

function tooMany(path: string): DataError {
  return new DataError('limit-exceeded', `${path} contains more than ${MAX_IMAGES} images`, {
    path,
  });
}
