import { describe, expect, it } from '@jest/globals';
import { type PurlParts, parsePurl, purlOf } from '../../../shared/ecosystems/purl.ts';

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
  ])('is %s', (purl, parts) => {
    expect(purlOf(parts)).toBe(purl);
  });

  it('refuses a package without a name', () => {
    expect(() => purlOf({ type: 'npm', name: '' })).toThrow();
  });
});

describe('parsePurl', () => {
  it('reads a scope that was not encoded', () => {
    expect(parsePurl('pkg:npm/@babel/core@7.0.0')).toMatchObject({
      namespace: '@babel',
      name: 'core',
      version: '7.0.0',
    });
    expect(parsePurl('pkg:npm/@babel/core')).toMatchObject({ name: 'core', version: undefined });
  });

  it('gives back what purlOf was given', () => {
    const parts = {
      type: 'deb',
      namespace: 'debian',
      name: 'libstdc++6',
      version: '1:2+b1',
      qualifiers: { arch: 'amd64', distro: 'debian-12' },
    };
    expect(parsePurl(purlOf(parts))).toMatchObject(parts);
  });

  it('reads a raw plus sign as itself', () => {
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
  ])('is undefined for %j', (text) => {
    expect(parsePurl(text)).toBeUndefined();
  });
});
