import { describe, expect, it } from '@jest/globals';
import { containedByOwner, partsFrom } from '../../../shared/sbom/contained-packages.ts';
import { DOCUMENT_FORMATS } from '../../../shared/sbom/format.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { writeDocument } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const OWNER = aPackage({ purl: 'pkg:deb/debian/python3-x@1-2', type: 'deb', name: 'python3-x' });
const PART = aPackage({
  purl: 'pkg:pypi/x@1',
  type: 'pypi',
  name: 'x',
  version: '1',
  license: 'MIT',
  ownedBy: [OWNER.purl],
});
const STRAY = { ...PART, purl: 'pkg:pypi/y@1', name: 'y', ownedBy: ['pkg:deb/debian/gone@1'] };
const inventory = anInventory({ packages: [OWNER], contained: [PART, STRAY] });
const write = (format: Parameters<typeof writeDocument>[1]) =>
  JSON.parse(writeDocument(inventory, format, { toolVersion: '1' }));

describe('contained packages', () => {
  it('belong to the first of their owners that is in the inventory', () => {
    const both = { ...PART, ownedBy: ['pkg:deb/debian/gone@1', OWNER.purl] };
    const parts = containedByOwner({ ...inventory, contained: [both, STRAY] });
    expect([...parts]).toEqual([
      [OWNER.purl, [both]],
      ['', [STRAY]],
    ]);
  });

  it("are nested in their owner's component in CycloneDX, and are not packages themselves", () => {
    const { components } = write('cyclonedx-json');
    expect(components).toMatchObject([
      { purl: OWNER.purl, components: [{ name: 'x', licenses: [{ expression: 'MIT' }] }] },
      { name: 'y' },
    ]);
    expect(components[0].components[0]).not.toHaveProperty('purl');
    expect(components[1]).not.toHaveProperty('purl');
  });

  it('have a `CONTAINS` relationship from their owner in SPDX 2.3', () => {
    const { packages, relationships } = write('spdx-json');
    const idOf = (name: string) =>
      packages.find((found: { name: string }) => found.name === name).SPDXID;
    const contains = (from: string, to: string) =>
      expect.objectContaining({
        spdxElementId: idOf(from),
        relationshipType: 'CONTAINS',
        relatedSpdxElement: idOf(to),
      });
    expect(relationships).toContainEqual(contains('python3-x', 'x'));
    expect(relationships).toContainEqual(contains(inventory.source.name, 'y'));
    expect(relationships).not.toContainEqual(contains(inventory.source.name, 'x'));
    expect(JSON.stringify(packages)).not.toContain('"referenceLocator":"pkg:pypi');
  });

  it('have a `contains` relationship from their owner in SPDX 3', () => {
    const graph: readonly Record<string, unknown>[] = write('spdx-json@3.0.1')['@graph'];
    const idOf = (name: string) =>
      graph.find((element) => element['type'] === 'software_Package' && element['name'] === name)?.[
        'spdxId'
      ];
    const contained = graph.filter((element) => element['relationshipType'] === 'contains');
    expect(contained).toContainEqual(
      expect.objectContaining({ from: idOf('python3-x'), to: [idOf('x')] }),
    );
    expect(contained).toContainEqual(
      expect.objectContaining({ from: idOf(inventory.source.name), to: [idOf('y')] }),
    );
    expect(graph.find((element) => element['name'] === 'x')).not.toHaveProperty(
      'software_packageUrl',
    );
  });

  it.each(DOCUMENT_FORMATS)('are read back unchanged from %s', (format) => {
    const text = writeDocument(inventory, format, { toolVersion: '1' });
    const { packages, contained, problems } = readDocument(Buffer.from(text), 'bom');
    expect(packages.map(({ name }) => name)).toEqual(['python3-x']);
    expect(JSON.parse(JSON.stringify(contained))).toEqual(
      JSON.parse(JSON.stringify([PART, STRAY])),
    );
    expect(problems).toEqual([]);
  });

  it('are read from the metadata, where the first versions of Assay stored them', () => {
    const properties = [{ name: 'assay:contained', value: JSON.stringify(PART) }];
    const document = { bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { properties } };
    const read = readDocument(Buffer.from(JSON.stringify(document)), 'bom');
    expect(read.contained).toMatchObject([{ name: 'x', ownedBy: [OWNER.purl] }]);
  });

  it('are undefined if a document contains none', () => {
    expect(partsFrom([1, {}])).toBeUndefined();
    expect(containedByOwner(anInventory()).size).toBe(0);
  });
});
