import { describe, expect, it } from '@jest/globals';
import { conanPackage } from '../../../../shared/ecosystems/conan/conan-package.ts';

const file = { path: 'conan.lock', bytes: Buffer.alloc(0) };

describe('conanPackage', () => {
  it.each([
    ['zlib/1.2.11', 'pkg:conan/zlib@1.2.11'],
    ['zlib/1.3.1#f52e03ae%1708593606.497', 'pkg:conan/zlib@1.3.1'],
    ['zlib/1.2.11#5f49:19729b95#5884', 'pkg:conan/zlib@1.2.11'],
    ['mfast/1.2.2@me/stable#c6f6', 'pkg:conan/mfast@1.2.2?channel=stable&user=me'],
    ['fmt/10.0@_/_', 'pkg:conan/fmt@10.0'],
  ])('converts the reference %s to the purl %s', (reference, purl) => {
    expect(conanPackage(file, reference, {}).purl).toBe(purl);
  });

  it.each(['1.2.3#ffa7', '/1.0', 'zlib/', ''])('rejects the reference %j', (reference) => {
    expect(() => conanPackage(file, reference, { line: 3 })).toThrow('is not a Conan reference');
  });
});
