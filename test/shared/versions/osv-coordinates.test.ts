import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { normalName, osvCoordinates } from '../../../shared/versions/osv-coordinates.ts';

function aPackage(fields: Partial<Package>): Package {
  return {
    purl: 'pkg:generic/x',
    type: 'generic',
    name: 'x',
    version: '1',
    locations: [],
    scope: 'unknown',
    dependsOn: [],
    ...fields,
  };
}

describe('the OSV coordinates of a package', () => {
  const source = { name: 'openssl', version: '3.0.9-1' };

  it.each(['Debian:12', 'Ubuntu:22.04:LTS', 'Alpine:v3.19', 'Wolfi'])(
    'name only the source package in %s',
    (ecosystem) => {
      const item = aPackage({ name: 'libssl3', version: '3.0.9-1+b1', ecosystem, source });
      expect(osvCoordinates(item)).toEqual([{ ecosystem, ...source, spelling: 'openssl' }]);
    },
  );

  it('name only the binary package in AlmaLinux', () => {
    const item = aPackage({ name: 'openssl-libs', ecosystem: 'AlmaLinux:9', source });
    expect(osvCoordinates(item)).toEqual([
      { ecosystem: 'AlmaLinux:9', name: 'openssl-libs', spelling: 'openssl-libs', version: '1' },
    ]);
  });

  it('name both packages if records can name either one', () => {
    const item = aPackage({ name: 'openssl-libs', ecosystem: 'Rocky Linux:9', source });
    expect(osvCoordinates(item).map(({ name }) => name)).toEqual(['openssl-libs', 'openssl']);
  });

  it('include the original spelling of the package name', () => {
    const item = aPackage({ name: 'Newtonsoft.Json', ecosystem: 'NuGet' });
    expect(osvCoordinates(item)).toMatchObject([
      { name: 'newtonsoft.json', spelling: 'Newtonsoft.Json' },
    ]);
  });

  it('are empty if the package has no OSV ecosystem', () => {
    expect(osvCoordinates(aPackage({}))).toEqual([]);
  });
});

describe('package names', () => {
  it.each([
    ['PyPI', 'Foo.Bar__baz', 'foo-bar-baz'],
    ['npm', 'JSONStream', 'JSONStream'],
    ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json'],
    ['Packagist', 'Symfony/Yaml', 'symfony/yaml'],
    ['Maven', 'org.a/b', 'org.a:b'],
    ['SwiftURL', 'https://github.com/Apple/swift-nio.git', 'github.com/apple/swift-nio'],
  ])('of %s are normalized from %s to %s', (ecosystem, name, wanted) => {
    expect(normalName(ecosystem, name)).toBe(wanted);
  });
});
