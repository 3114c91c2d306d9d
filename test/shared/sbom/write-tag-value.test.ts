import { expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { spdxDocument } from '../../../shared/sbom/write-spdx.ts';
import { tagValueText } from '../../../shared/sbom/write-tag-value.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

function write(...packages: Parameters<typeof aPackage>[0][]): string {
  const inventory = anInventory({ packages: packages.map(aPackage) });
  return tagValueText(spdxDocument(inventory, { toolVersion: '1.2.3' }));
}

it('tagValueText writes the entire document', () => {
  const text = write(
    {
      purl: 'pkg:npm/%40s/a@1.0.0',
      name: '@s/a',
      license: 'own words',
      dependsOn: ['pkg:npm/b@1'],
    },
    { purl: 'pkg:npm/b@1', name: 'b', version: '1', supplier: 'B', license: 'MIT' },
  );
  expect(text).toMatchSnapshot();
});

it('tagValueText does not allow a value to start a new tag', () => {
  const text = write({ name: 'a\nSPDXID: SPDXRef-x', license: 'x</text>\nPackageName: y' });
  expect(text).not.toMatch(/^SPDXID: SPDXRef-x/m);
  expect(text.match(/<text>/g)?.length).toBe(text.match(/<\/text>/g)?.length);
});

it('tagValueText writes the purpose OPERATING-SYSTEM with a hyphen, as this format requires', () => {
  const inventory = anInventory({ os: { id: ' ', versionId: '12' } });
  const text = tagValueText(spdxDocument(inventory, { toolVersion: '1.2.3' }));
  expect(text).toContain('PackageName: unnamed\nSPDXID: SPDXRef-OperatingSystem\n');
  expect(text).toContain('PrimaryPackagePurpose: OPERATING-SYSTEM\n');
});

it('tagValueText names a package "unnamed" if its name is blank, because readers reject blank names', () => {
  const packages = [aPackage({ name: '\t' })];
  const source = { kind: 'directory', name: ' ' } as const;
  const inventory = anInventory({ source, packages });
  const text = tagValueText(spdxDocument(inventory, { toolVersion: '1.2.3' }));
  expect(text.match(/^(?:Package|Document)Name: .*$/gm)).toEqual([
    'DocumentName: unnamed',
    'PackageName: unnamed',
    'PackageName: unnamed',
  ]);
  expect(readDocument(text, 'bom').packages[0]?.name).toBe('\t');
});
