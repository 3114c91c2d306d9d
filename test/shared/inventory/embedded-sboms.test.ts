import { describe, expect, it } from '@jest/globals';
import { asFound, documents, isDocument } from '../../../shared/inventory/embedded-sboms.ts';
import { aPackage, inventoryOfFiles } from '../../support/inventory.ts';

const bomOf = (purls: readonly string[]) =>
  JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: purls.map((purl) => ({
        type: 'library',
        name: 'a',
        purl,
        evidence: { occurrences: [{ location: 'elsewhere' }] },
      })),
    },
    null,
    1,
  );

const SPDX = `SPDXVersion: SPDX-2.3
SPDXID: SPDXRef-DOCUMENT
PackageName: nginx
SPDXID: SPDXRef-nginx
PackageVersion: 1.25.0
ExternalRef: PACKAGE-MANAGER purl pkg:bitnami/nginx@1.25.0
`;

const read = (path: string, text: string, kind: 'directory' | 'image' = 'directory') =>
  inventoryOfFiles({ [path]: text }, kind);

describe('an embedded SBOM', () => {
  it.each(['bom.json', 'app-sbom.json', 'dist/app.cdx.json'])(
    'is read under the name %s',
    (path) => {
      const { packages, files } = read(path, bomOf(['pkg:npm/a@1.0.0']));
      expect(packages).toMatchObject([{ purl: 'pkg:npm/a@1.0.0', locations: [{ path }] }]);
      expect(files).toEqual([path]);
    },
  );

  it('is read even if the source is an image', () => {
    const path = 'opt/bitnami/nginx/.spdx-nginx.spdx';
    expect(read(path, SPDX, 'image').packages).toMatchObject([
      { purl: 'pkg:bitnami/nginx@1.25.0', locations: [{ path }] },
    ]);
  });

  it('is ignored if only its file name suggests an SBOM', () => {
    expect(read('bom.json', '{"parts": []}')).toMatchObject({ problems: [], files: [] });
  });

  it.each([
    ['app.cdx.json', '{'],
    ['bom.json', '{"bomFormat": "CycloneDX", "specVersion": "9.0"}'],
  ])('is reported as a problem if it is unreadable and is named %s', (path, text) => {
    expect(read(path, text).problems).toMatchObject([{ path }]);
  });

  it('adds only a location to a package that was also found elsewhere', () => {
    const { packages } = inventoryOfFiles({
      'lib/apk/db/installed': 'P:musl\nV:1.2.4-r2\nA:x86_64\nL:MIT\n',
      'sbom.json': bomOf(['pkg:apk/alpine/musl@1.2.4-r2?distro=3.18']).replace('"a"', '"musl"'),
    });
    expect(packages.map(({ locations }) => locations.map(({ path }) => path))).toEqual([
      ['lib/apk/db/installed', 'sbom.json'],
    ]);
  });
});

describe('asFound', () => {
  it('replaces the purl of a package with the purl that was found elsewhere, even in dependency edges', () => {
    const found = [aPackage({ purl: 'pkg:npm/a@1.0.0?x=1' })];
    const stated = [
      aPackage({ purl: 'pkg:npm/a@1.0.0' }),
      aPackage({ purl: 'pkg:npm/b@1', name: 'b', dependsOn: ['pkg:npm/a@1.0.0'] }),
    ];
    expect(asFound(stated, found).map(({ purl, dependsOn }) => [purl, dependsOn])).toEqual([
      ['pkg:npm/a@1.0.0?x=1', []],
      ['pkg:npm/b@1', ['pkg:npm/a@1.0.0?x=1']],
    ]);
  });
});

describe('isDocument', () => {
  it('returns true for the SBOM format', () => {
    const [format] = documents.formats;
    expect(format !== undefined && isDocument(format)).toBe(true);
  });
});
