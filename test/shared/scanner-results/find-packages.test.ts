import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { findPackages } from '../../../shared/scanner-results/find-packages.ts';

const LIBSSL: Package = {
  purl: 'pkg:deb/debian/libssl3@3.0.11-1?arch=amd64&distro=debian-12',
  type: 'deb',
  name: 'libssl3',
  version: '3.0.11-1',
  ecosystem: 'Debian:12',
  locations: [],
  scope: 'runtime',
  dependsOn: [],
  source: { name: 'openssl', version: '3.0.11-1' },
};

const find = findPackages([LIBSSL]);

describe('findPackages', () => {
  it('finds a package by a purl with different qualifiers', () => {
    const purl = 'pkg:deb/debian/libssl3@3.0.11-1?distro=debian-12.4';
    expect(find({ purl, name: 'libssl3', version: '3.0.11-1' })).toEqual([LIBSSL]);
  });

  it('finds a package by the name of its source package', () => {
    const about = { ecosystem: 'Debian:12', name: 'openssl', version: '3.0.11-1' };
    expect(find(about)).toEqual([LIBSSL]);
  });

  it('returns the package that the tool describes if the inventory does not contain it', () => {
    const about = { ecosystem: 'npm', name: '@babel/core', version: '7.0.0' };
    expect(find(about)).toMatchObject([
      { purl: 'pkg:npm/%40babel/core@7.0.0', name: '@babel/core' },
    ]);
    expect(find({ ecosystem: 'Maven', name: 'g:a', version: '1' })).toMatchObject([
      { purl: 'pkg:maven/g/a@1' },
    ]);
  });

  it('does not return a package for text that is not a purl', () => {
    expect(find({ purl: 'minimist', name: 'minimist', version: '' })).toEqual([]);
  });
});
