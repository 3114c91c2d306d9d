import { describe, expect, it } from '@jest/globals';
import {
  nameOfPurl,
  osvEcosystem,
  systemOfDistro,
} from '../../../shared/ecosystems/osv-ecosystem.ts';
import { readPurl } from '../../../shared/ecosystems/purl.ts';
import type { PurlParts } from '../../../shared/ecosystems/purl-types.ts';

function parts(purl: string): PurlParts {
  const found = readPurl(purl);
  if (found === undefined) throw new Error(`${purl} is no purl`);
  return found;
}

describe('osvEcosystem', () => {
  it.each([
    ['pkg:npm/a@1', 'npm'],
    ['pkg:golang/a/b@v1', 'Go'],
    ['pkg:maven/g/a@1', 'Maven'],
    ['pkg:deb/debian/a@1?distro=debian-12', 'Debian:12'],
    ['pkg:apk/alpine/a@1?distro=alpine-3.19.1', 'Alpine:v3.19'],
    ['pkg:rpm/opensuse/a@1?distro=opensuse-leap-15.5', 'openSUSE:Leap 15.5'],
    ['pkg:deb/debian/a@1', 'Debian:11'],
    ['pkg:generic/a@1', undefined],
  ])('for the package %s, returns the ecosystem %s', (purl, expected) => {
    expect(osvEcosystem(parts(purl), { id: 'debian', versionId: '11' })).toBe(expected);
  });
});

describe('systemOfDistro', () => {
  it('returns undefined if the distro qualifier contains no version number', () => {
    expect(systemOfDistro(parts('pkg:deb/debian/a@1?distro=bookworm'))).toBeUndefined();
  });
});

describe('nameOfPurl', () => {
  it.each([
    ['pkg:npm/%40babel/core@1', '@babel/core'],
    ['pkg:maven/org.slf4j/slf4j-api@1', 'org.slf4j:slf4j-api'],
    ['pkg:deb/debian/zlib1g@1', 'zlib1g'],
    ['pkg:pypi/flask@1', 'flask'],
  ])('for the package %s, returns the name %s', (purl, expected) => {
    expect(nameOfPurl(parts(purl))).toBe(expected);
  });
});
