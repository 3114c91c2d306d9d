import { describe, expect, it } from '@jest/globals';
import { isPrerelease } from '../../../shared/versions/is-prerelease.ts';

describe('isPrerelease', () => {
  it.each([
    ['npm', '2.0.0-rc.1'],
    ['crates.io', '1.0.0-alpha'],
    ['Go', '1.27.0-rc.3'],
    ['Go', '1.27rc3'],
    ['PyPI', '1.0b2'],
    ['PyPI', '1.0.dev3'],
    ['PyPI', '2.0rc1'],
    ['RubyGems', '7.0.0.rc1'],
    ['Maven', '3.1-SNAPSHOT'],
    ['Maven', '6.0.0.M3'],
    ['Maven', '2.0.0-alpha1'],
    ['Packagist', '2.0.0-beta2'],
    ['NuGet', '1.0.0-preview.1'],
  ])('returns true in the ecosystem %s for %s', (ecosystem, version) => {
    expect(isPrerelease(ecosystem, version)).toBe(true);
  });

  it.each([
    ['npm', '2.0.0+build-1'],
    ['Go', 'v0.0.0-20240101120000-0123456789ab'],
    ['Go', 'v2.0.1-0.20240101120000-0123456789ab+incompatible'],
    ['PyPI', '1.0.post1'],
    ['Maven', '31.1-jre'],
    ['Maven', '5.3.39.RELEASE'],
    ['Maven', '4.1.100.Final'],
    ['RubyGems', '7.0.0'],
    ['Debian:12', '1.0~rc1-1'],
    ['Unheard Of', '1.0-rc1'],
  ])('returns false in the ecosystem %s for %s', (ecosystem, version) => {
    expect(isPrerelease(ecosystem, version)).toBe(false);
  });
});
