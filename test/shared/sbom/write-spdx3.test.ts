import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { DocumentOptions } from '../../../shared/sbom/format.ts';
import { arbitraryInventory } from '../../support/arbitrary-inventory.ts';
import { aFullInventory, writeDocument } from '../../support/documents.ts';
import { spdx3Problems } from '../../support/spdx3-model.ts';

type Element = Readonly<Record<string, unknown>>;

function graphOf(inventory: Inventory = aFullInventory()): readonly Element[] {
  return JSON.parse(writeDocument(inventory, 'spdx-json@3.0.1', { toolVersion: '1.2.3' }))[
    '@graph'
  ];
}

function ofType(type: string): readonly Element[] {
  return graphOf().filter((element) => element['type'] === type);
}

describe('an SPDX 3 document', () => {
  it('has a unique ID for each element, and no dangling references', () => {
    const graph = graphOf();
    const ids = graph.map((element) => element['spdxId'] ?? element['@id']);
    expect(new Set(ids).size).toBe(graph.length);
    const keys = ['from', 'to', 'subject', 'suppliedBy', 'element', 'rootElement', 'createdBy'];
    const referred = graph.flatMap((element) => keys.flatMap((key) => element[key] ?? []));
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('conforms to the model, regardless of the text that it contains', () => {
    const problemsOf = (inventory: Inventory, options: DocumentOptions) =>
      spdx3Problems(writeDocument(inventory, 'spdx-json@3.0.1', options));
    const options = { toolVersion: '1', author: 'Example', timestamp: '2026-01-02T03:04:05Z' };
    expect(problemsOf(aFullInventory(), options)).toEqual([]);
    fc.assert(
      fc.property(arbitraryInventory, (inventory) => {
        expect(problemsOf(inventory, { toolVersion: '1' })).toEqual([]);
      }),
    );
  });

  it('has the elements that SPDX 3 requires', () => {
    expect(ofType('CreationInfo')).toMatchObject([
      { specVersion: '3.0.1', created: '1970-01-01T00:00:00Z', '@id': '_:creation' },
    ]);
    expect(ofType('SpdxDocument')).toMatchObject([{ creationInfo: '_:creation' }]);
    for (const element of ofType('Relationship')) {
      expect(element).toMatchObject({ from: expect.any(String), to: expect.any(Array) });
    }
  });

  const GLIBC = 'GNU Libc Maintainers <debian-glibc@lists.debian.org>';

  it('contains packages with their versions, purls, digests and suppliers', () => {
    const [root, system, libc, a] = ofType('software_Package');
    expect(root).toMatchObject({ software_primaryPurpose: 'container' });
    expect(system).toMatchObject({ name: 'debian', software_primaryPurpose: 'operatingSystem' });
    expect(libc).toMatchObject({
      name: 'libc6',
      software_packageVersion: '2.36-9+deb12u7',
      software_packageUrl: 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u7?arch=amd64&distro=debian-12',
      suppliedBy: ofType('Organization').find(({ name }) => name === GLIBC)?.['spdxId'],
    });
    expect(a?.['verifiedUsing']).toEqual([
      { type: 'Hash', algorithm: 'sha512', hashValue: 'ab'.repeat(64) },
    ]);
  });

  it('distinguishes license expressions from other license text', () => {
    expect(ofType('simplelicensing_LicenseExpression')).toMatchObject([
      { simplelicensing_licenseExpression: 'MIT OR Apache-2.0' },
    ]);
    expect(ofType('simplelicensing_SimpleLicensingText')).toMatchObject([
      { simplelicensing_licenseText: 'GPL-2 and others' },
    ]);
  });
});
