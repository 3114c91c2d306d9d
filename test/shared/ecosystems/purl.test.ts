import { describe, expect, it } from '@jest/globals';
import { purlOf, readPurl } from '../../../shared/ecosystems/purl.ts';
import type { PurlParts } from '../../../shared/ecosystems/purl-types.ts';
import { normalizePurl, parsePurl } from '../../support/purl.ts';

describe('purlOf', () => {
  it.each<[string, PurlParts]>([
    [
      'pkg:npm/%40babel/core@7.0.0',
      { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' },
    ],
    ['pkg:pypi/foo-bar@1', { type: 'pypi', name: 'Foo_Bar', version: '1' }],
    ['pkg:pypi/a@1%2Blocal', { type: 'pypi', name: 'a', version: '1+local' }],
    [
      'pkg:golang/github.com/burntsushi/toml@v1%2Bincompatible',
      {
        type: 'golang',
        namespace: 'github.com/BurntSushi',
        name: 'toml',
        version: 'v1+incompatible',
      },
    ],
    [
      'pkg:deb/debian/libstdc%2B%2B6@1:2?arch=amd64&distro=debian-12',
      {
        type: 'deb',
        namespace: 'debian',
        name: 'libstdc++6',
        version: '1:2',
        qualifiers: { distro: 'debian-12', arch: 'amd64', epoch: undefined },
      },
    ],
    ['pkg:npm/a%3Fb%23c@1%2F2', { type: 'npm', name: 'a?b#c', version: '1/2' }],
  ])('returns the package URL %s', (purl, parts) => {
    expect(purlOf(parts)).toBe(purl);
  });

  it('rejects a package without a name', () => {
    expect(() => purlOf({ type: 'npm', name: '' })).toThrow();
  });
});

describe('parsePurl', () => {
  it('parses a scope that is not percent-encoded', () => {
    expect(parsePurl('pkg:npm/@babel/core@7.0.0')).toMatchObject({
      namespace: '@babel',
      name: 'core',
      version: '7.0.0',
    });
    expect(parsePurl('pkg:npm/@babel/core')).toMatchObject({ name: 'core', version: undefined });
  });

  it('returns the parts that purlOf encoded', () => {
    const parts = {
      type: 'deb',
      namespace: 'debian',
      name: 'libstdc++6',
      version: '1:2+b1',
      qualifiers: { arch: 'amd64', distro: 'debian-12' },
    };
    expect(parsePurl(purlOf(parts))).toMatchObject(parts);
  });

  it('does not decode a plus sign', () => {
    expect(parsePurl('pkg:pypi/a@1+b?x=c+d')).toMatchObject({
      version: '1+b',
      qualifiers: { x: 'c+d' },
    });
  });

  it.each([
    '',
    'npm/a@1',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:1/a',
    `pkg:npm/${'a'.repeat(5000)}`,
    'pkg:npm/%zz',
  ])('returns undefined for the text %j', (text) => {
    expect(parsePurl(text)).toBeUndefined();
  });
});

describe('a package URL that breaks a rule', () => {
  it.each([
    ['no name', 'pkg:maven/@1.3.4'],
    ['a type that begins with a digit', 'pkg:3nginx/nginx@0.8.9'],
    ['a key that is encoded', 'pkg:npm/a@1?in%20production=true'],
    ['no namespace where its type needs one', 'pkg:swift/Alamofire@5.4.3'],
    ['a namespace where its type has none', 'pkg:otp/namespace/hex@2.1.1'],
    ['a name that its type does not allow', 'pkg:chrome-extension/dogs'],
    ['no UUID of Julia', 'pkg:julia/Dates'],
    ['half an escape', 'pkg:npm/a%2'],
  ])('is rejected by parsePurl if it has %s: %s', (_, purl) => {
    expect(parsePurl(purl)).toBeUndefined();
  });

  it('is still parsed by readPurl, because other programs write it', () => {
    expect(readPurl('pkg:gem/a@1?Platform=java')).toMatchObject({ name: 'a', version: '1' });
    expect(readPurl('pkg:julia/Dates')).toMatchObject({ type: 'julia', name: 'Dates' });
  });

  it.each([
    ['pkg:PYPI/Django_package@1.11', 'pkg:pypi/django-package@1.11'],
    ['pkg:golang/github.com/BurntSushi/toml#/a/./b/', 'pkg:golang/github.com/burntsushi/toml#a/b'],
    ['pkg:npm/a?in%20production=true', undefined],
    ['pkg:npm', undefined],
  ])('of the form %s is normalized to %s', (purl, normal) => {
    expect(normalizePurl(purl)).toBe(normal);
  });
});
