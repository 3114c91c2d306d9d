import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { aFullInventory, asReadBack, writeDocument } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

function write(inventory = aFullInventory()) {
  const text = writeDocument(inventory, 'spdx-json', { toolVersion: '1.2.3' });
  return { text, document: JSON.parse(text) };
}

function packageNamed(name: string, inventory = aFullInventory()) {
  return write(inventory).document.packages.find(
    (candidate: { name: string }) => candidate.name === name,
  );
}

describe('an SPDX document', () => {
  it('is read back unchanged', () => {
    const inventory = aFullInventory();
    const read = readDocument(write(inventory).text, 'sbom.json');
    expect(JSON.parse(JSON.stringify(read))).toEqual(asReadBack(inventory, 'sbom.json'));
  });

  it('has unique IDs that contain only permitted characters', () => {
    const packages = ['@s/a', '_s_a', '💥'].map((name, index) =>
      aPackage({ name, purl: `pkg:npm/a${index}@1` }),
    );
    const ids = write(anInventory({ packages })).document.packages.map(
      ({ SPDXID }: { SPDXID: string }) => SPDXID,
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
  });

  it('states the locations of a package in its source information', () => {
    expect(packageNamed('libc6').sourceInfo).toBe('found in var/lib/dpkg/status:12 (layer 0)');
  });

  it('keeps the text of a license that is not an SPDX expression', () => {
    const { document } = write();
    const { licenseDeclared } = packageNamed('libc6');
    expect(licenseDeclared).toMatch(/^LicenseRef-GPL-2-and-others-[0-9a-f]{16}$/);
    expect(document.hasExtractedLicensingInfos).toEqual([
      { licenseId: licenseDeclared, extractedText: 'GPL-2 and others', name: 'GPL-2 and others' },
    ]);
    expect(packageNamed('@s/a').licenseDeclared).toBe('MIT OR Apache-2.0');
    expect(packageNamed('b').licenseDeclared).toBe('NOASSERTION');
  });

  it.each([
    ['https://registry.example/a.tgz', 'https://registry.example/a.tgz'],
    ['git+ssh://git@example.com/a.git#1234', 'git+ssh://git@example.com/a.git#1234'],
    ['file:../a', 'NOASSERTION'],
    ['https://a b', 'NOASSERTION'],
    [undefined, 'NOASSERTION'],
  ])('states the download URL %s as %s', (downloadUrl, expected) => {
    const found = packageNamed('a', anInventory({ packages: [aPackage({ downloadUrl })] }));
    expect(found.downloadLocation).toBe(expected);
  });

  it('relates each package to the root or the operating system, and each contained package to its owner', () => {
    const { relationships } = write().document;
    const types = relationships.map((r: { relationshipType: string }) => r.relationshipType);
    const held = ['CONTAINS', 'CONTAINS', 'DEPENDS_ON', 'CONTAINS'];
    expect(types).toEqual(['DESCRIBES', ...held, 'DEPENDS_ON', 'CONTAINS']);
  });

  it('contains the operating system under the ID that Trivy recognizes', () => {
    const { packages } = write().document;
    expect(packages[1]).toMatchObject({
      SPDXID: 'SPDXRef-OperatingSystem',
      name: 'debian',
      versionInfo: '12',
      primaryPackagePurpose: 'OPERATING_SYSTEM',
    });
  });
});
