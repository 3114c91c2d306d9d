import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';

function spdxPackage(id: string, purl: string | undefined, facts: object = {}) {
  const externalRefs = [{ referenceType: 'purl', referenceLocator: purl }];
  return { SPDXID: id, name: id, ...(purl !== undefined && { externalRefs }), ...facts };
}

function read(facts: object) {
  return readDocument(
    JSON.stringify({ spdxVersion: 'SPDX-2.3', ...facts }, undefined, 1),
    's.json',
  );
}

describe('an SPDX document from another tool', () => {
  it('is read with the licenses, digests, suppliers and locations of its packages', () => {
    const found = spdxPackage('a', 'pkg:npm/a@1', {
      versionInfo: '1',
      licenseDeclared: 'NOASSERTION',
      licenseConcluded: 'MIT',
      supplier: 'Organization: Example',
      downloadLocation: 'NONE',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'AB' }],
    });
    expect(read({ packages: [found] }).packages).toMatchObject([
      {
        purl: 'pkg:npm/a@1',
        license: 'MIT',
        supplier: 'Example',
        downloadUrl: undefined,
        hashes: [{ algorithm: 'sha256', value: 'ab' }],
        locations: [{ path: 's.json', line: 4 }],
      },
    ]);
  });

  it('lists a package once for each of its purls, in the version of the purl if it has one', () => {
    const purls = ['pkg:npm/a@1', 'pkg:npm/b@2', 'pkg:npm/a@1', 'pkg:npm/c'];
    const externalRefs = purls.map((purl) => ({ referenceType: 'purl', referenceLocator: purl }));
    const packages = [{ SPDXID: 'a', name: 'a', versionInfo: '1', externalRefs }];
    expect(read({ packages }).packages).toMatchObject([
      { name: 'a', version: '1' },
      { name: 'b', version: '2' },
      { name: 'c', version: '1' },
    ]);
  });

  it('is reported as incomplete if it declares itself incomplete', () => {
    const annotations = [{ comment: 'This document is partial: 1 file' }];
    expect(read({ packages: [], annotations }).problems).toMatchObject([{ code: 'incomplete' }]);
  });

  it('has the supplier of the package that it describes, if it describes only one', () => {
    const packages = ['a', 'b'].map((id) =>
      spdxPackage(id, undefined, { supplier: `Organization: ${id}` }),
    );
    const documentDescribes = ['a'];
    expect(read({ packages, documentDescribes }).source.supplier).toBe('a');
    expect(read({ packages, documentDescribes: ['a', 'b'] }).source.supplier).toBe(undefined);
  });

  it('is read with the source package that Trivy states', () => {
    const sourceInfo = 'built package from: openssl 3.0.11-1';
    const found = spdxPackage('a', 'pkg:deb/debian/libssl3@3.0.11-1', { sourceInfo });
    expect(read({ packages: [found] }).packages[0]?.source).toEqual({
      name: 'openssl',
      version: '3.0.11-1',
    });
  });

  it('contributes a package for each element with a purl, regardless of the purpose of the element', () => {
    const system = { primaryPackagePurpose: 'OPERATING-SYSTEM' };
    const packages = [spdxPackage('a', 'pkg:npm/a@1', system), spdxPackage('b', undefined, system)];
    expect(read({ packages })).toMatchObject({ packages: [{ name: 'a' }], problems: [] });
  });

  it('is read with dependency relationships in both directions', () => {
    const packages = ['a', 'b', 'c'].map((id) => spdxPackage(id, `pkg:npm/${id}@1`));
    const relationships = [
      { spdxElementId: 'a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'b' },
      { spdxElementId: 'c', relationshipType: 'DEPENDENCY_OF', relatedSpdxElement: 'a' },
    ];
    expect(read({ packages, relationships }).packages[0]?.dependsOn).toEqual([
      'pkg:npm/b@1',
      'pkg:npm/c@1',
    ]);
  });

  it('is read with the name of a license that is not in the SPDX list', () => {
    const packages = [spdxPackage('a', 'pkg:npm/a@1', { licenseDeclared: 'LicenseRef-1' })];
    const hasExtractedLicensingInfos = [{ licenseId: 'LicenseRef-1', name: 'Ours' }];
    expect(read({ packages, hasExtractedLicensingInfos }).packages[0]?.license).toBe('Ours');
  });

  it.each([
    ['OPERATING-SYSTEM', 'debian', '12.5', { id: 'debian', versionId: '12.5' }],
    ['OPERATING_SYSTEM', 'wolfi', 'NOASSERTION', { id: 'wolfi', versionId: '' }],
    ['OPERATING_SYSTEM', 'Windows Server', '2022', undefined],
  ])('does not list the %s %s %s as a package', (primaryPackagePurpose, name, versionInfo, os) => {
    const facts = { name, versionInfo, primaryPackagePurpose };
    const system = spdxPackage('system', undefined, facts);
    expect(read({ packages: [system] })).toMatchObject({ os, packages: [], problems: [] });
  });

  it('is reported as a problem if a package that it does not describe has no purl', () => {
    const { problems } = read({
      packages: [spdxPackage('root', undefined), spdxPackage('a', undefined)],
      documentDescribes: ['root'],
    });
    expect(problems).toMatchObject([{ message: expect.stringContaining('"a"') }]);
  });
});
