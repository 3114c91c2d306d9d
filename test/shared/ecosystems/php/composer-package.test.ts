import { describe, expect, it } from '@jest/globals';
import {
  composerPackage,
  listAt,
  withRequirements,
} from '../../../../shared/ecosystems/php/composer-package.ts';

const file = { path: 'composer.lock', bytes: Buffer.alloc(0) };
const facts = { line: 1, scope: 'runtime', isDirect: undefined } as const;

describe('composerPackage', () => {
  it('returns a lowercase purl, but keeps the case of the package name', () => {
    expect(composerPackage(file, { name: 'Vendor/Name', version: 'v1' }, facts)).toMatchObject({
      purl: 'pkg:composer/vendor/name@v1',
      name: 'Vendor/Name',
      ecosystem: 'Packagist',
    });
  });

  it.each([
    [['MIT', 'GPL-2.0-only'], 'MIT OR GPL-2.0-only'],
    ['MIT', 'MIT'],
    [[], undefined],
  ])('for the license field %j, returns the license %s', (license, expected) => {
    expect(composerPackage(file, { name: 'a/b', version: '1', license }, facts).license).toBe(
      expected,
    );
  });

  it.each([
    ['a'.repeat(40), [{ algorithm: 'sha1', value: 'a'.repeat(40) }]],
    ['', undefined],
  ])('for the shasum %j, returns the digests %j', (shasum, expected) => {
    const entry = { name: 'a/b', version: '1', dist: { shasum, url: 'https://x' } };
    expect(composerPackage(file, entry, facts)).toMatchObject({ downloadUrl: 'https://x' });
    expect(composerPackage(file, entry, facts).hashes).toEqual(expected);
  });
});

describe('withRequirements', () => {
  it('adds edges to required packages, regardless of letter case, but omits platform requirements such as PHP', () => {
    const a = composerPackage(file, { name: 'a/a', version: '1' }, facts);
    const b = composerPackage(file, { name: 'b/b', version: '1' }, facts);
    const [first] = withRequirements([
      [a, { require: { php: '>=8', 'B/B': '^1' } }],
      [b, {}],
    ]);
    expect(first?.dependsOn).toEqual(['pkg:composer/b/b@1']);
  });
});

describe('listAt', () => {
  it.each([
    [{ packages: [1, { a: 1 }] }, [1, { a: 1 }]],
    [{ packages: { 1: 2 } }, [2]],
    [{}, []],
  ])('for the object %j, returns the items %j', (holder, list) => {
    expect(listAt(holder, 'packages')).toEqual(list);
  });
});
