import { hash } from 'node:crypto';
import type { ImageSource } from '../../oci/image-source.ts';
import type { CachedLayers } from '../../source/layer-cache.ts';

export interface CacheKeys {
  readonly key: string;
  /**
   * Prefixes of keys, best first. Without an entry for the exact key, the cache returns an entry whose key starts with
   * one of these prefixes.
   */
  readonly prefixes: readonly string[];
}

/**
 * Returns the cache keys for an image. The exact key matches an entry with the same layers. The first prefix matches
 * the newest entry for the same image, and the second matches the newest entry for any image. Another image can help,
 * because it can have the same base image.
 *
 * @param name Name of the image, which stays the same between builds.
 */
export function cacheKeys(name: string, { recipe, digests }: CachedLayers): CacheKeys {
  const all = `assay-layers-${recipe.slice(0, 16)}-`;
  const image = `${all}${digestOf(name).slice(0, 16)}-`;
  const layers = digestOf([...new Set(digests)].sort().join('\n'));
  return { key: `${image}${layers.slice(0, 32)}`, prefixes: [image, all] };
}

/**
 * Returns the name of an image, followed by its platforms. The name does not contain parts that change between builds,
 * such as the tag.
 */
export function cacheName(image: ImageSource, platforms: readonly string[] = []): string {
  return `${nameOf(image)} ${platforms.join(' ')}`;
}

function nameOf(image: ImageSource): string {
  switch (image.kind) {
    case 'registry':
      return `${image.reference.registry}/${image.reference.repository}`;
    case 'docker':
      return `docker:${image.name.replace(/[:@][^/]*$/, '')}`;
    default:
      return `${image.kind}:${image.path}`;
  }
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}
