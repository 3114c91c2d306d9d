import { describe, expect, it } from '@jest/globals';
import { cacheKeys, cacheName } from '../../../../shared/flows/inventory/cache-keys.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';

const nameOf = (image: string, platforms?: readonly string[]) =>
  cacheName(parseImageSource(image), platforms);

describe('the name of an image in the cache', () => {
  it.each([
    ['registry.test/octo/app:1', 'registry.test/octo/app:2'],
    ['docker:app:1', `docker:app@sha256:${'a'.repeat(64)}`],
  ])('is identical for the image references %s and %s', (one, other) => {
    expect(nameOf(one)).toBe(nameOf(other));
  });

  it('depends on the platforms', () => {
    expect(nameOf('octo/app', ['linux/arm64'])).not.toBe(nameOf('octo/app'));
  });
});

describe('layer keys', () => {
  const keysOf = (name: string, ...digests: readonly string[]) =>
    cacheKeys(name, { recipe: 'recipe', digests });

  it('do not depend on the order of the layers', () => {
    expect(keysOf('app', 'a', 'b')).toEqual(keysOf('app', 'b', 'a', 'b'));
  });

  it('include a prefix for the same image, and a shorter prefix that matches any image', () => {
    const { key, prefixes } = keysOf('app', 'a');
    const other = keysOf('web', 'a');
    expect(prefixes.every((prefix) => key.startsWith(prefix))).toBe(true);
    expect(key).not.toBe(other.key);
    expect(prefixes[0]).not.toBe(other.prefixes[0]);
    expect(prefixes[1]).toBe(other.prefixes[1]);
  });
});
