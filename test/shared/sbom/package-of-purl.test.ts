import { describe, expect, it } from '@jest/globals';
import { asWritten, packageOfPurl, statedHash } from '../../../shared/sbom/package-of-purl.ts';

describe('packageOfPurl', () => {
  const nothing = { statedNames: [], os: undefined };

  it('takes data that the document omits from the purl', () => {
    expect(packageOfPurl('pkg:deb/debian/a@1?arch=arm64&distro=debian-12', nothing)).toMatchObject({
      type: 'deb',
      name: 'a',
      version: '1',
      architecture: 'arm64',
      ecosystem: 'Debian:12',
    });
  });

  it.each(['a@1', 'pkg:npm/a b', 'pkg:npm/a\n', 'pkg:npm/\ud800'])(
    'returns undefined for %j, which is not a purl',
    (text) => {
      expect(packageOfPurl(text, nothing)).toBeUndefined();
    },
  );
});

describe('statedHash', () => {
  it.each([
    ['SHA-256', 'AB', [{ algorithm: 'sha256', value: 'ab' }]],
    ['SHA1', 'ab', [{ algorithm: 'sha1', value: 'ab' }]],
    ['BLAKE3', 'ab', []],
    ['SHA1', 'xyz', []],
    [undefined, undefined, []],
  ])('for the algorithm %s and the value %s, returns %j', (algorithm, value, expected) => {
    expect(statedHash(algorithm, value)).toEqual(expected);
  });
});

describe('asWritten', () => {
  it('keeps any value if the algorithm is known', () => {
    expect(asWritten('sha1', 'XYZ')).toEqual([{ algorithm: 'sha1', value: 'XYZ' }]);
    expect(asWritten('crc', '1')).toEqual([]);
  });
});
