import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { aFullInventory, asReadBack, writeDocument } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const { Spec, Validation } = createRequire(import.meta.url)(
  '@cyclonedx/cyclonedx-library',
) as typeof import('@cyclonedx/cyclonedx-library');

const OPTIONS = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z' };

function write(inventory = aFullInventory(), options = OPTIONS) {
  const text = writeDocument(inventory, 'cyclonedx-json', options);
  return { text, document: JSON.parse(text) };
}

describe('a CycloneDX document', () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

  it.each([
    ['all kinds of content', aFullInventory()],
    ['no package', anInventory({ packages: [] })],
  ])(
    'with %s is valid according to the strict version of the official schema',
    async (_what, inventory) => {
      expect(await validator.validate(write(inventory).text)).toBeNull();
    },
  );

  it('is read back unchanged', () => {
    const inventory = aFullInventory();
    const read = readDocument(write(inventory).text, 'bom.json');
    expect(JSON.parse(JSON.stringify(read))).toEqual(asReadBack(inventory, 'bom.json'));
  });

  it('states the locations of each package, with their layers', () => {
    const component = write().document.components.find(
      (candidate: { name: string }) => candidate.name === 'a',
    );
    expect(component.group).toBe('@s');
    expect(component.evidence.occurrences).toEqual([
      { location: 'a/package-lock.json', line: 7, additionalContext: 'layer 1' },
      { location: 'b/package-lock.json', line: 9, additionalContext: 'layer 1' },
    ]);
    expect(component.properties).toContainEqual({ name: 'assay:layer', value: '1' });
  });

  it.each([
    ['MIT', [{ expression: 'MIT' }]],
    ['MIT License', [{ license: { name: 'MIT License' } }]],
    [undefined, undefined],
  ])('contains the license %s as %j', (license, expected) => {
    const { document } = write(anInventory({ packages: [aPackage({ license })] }));
    expect(document.components[0].licenses).toEqual(expected);
  });

  it('contains dependencies from the root to the packages on which no other package depends', () => {
    const { document } = write();
    expect(document.dependencies[0]).toEqual({
      ref: 'assay:root',
      dependsOn: [
        'assay:os',
        'pkg:deb/debian/libc6@2.36-9%2Bdeb12u7?arch=amd64&distro=debian-12',
        'pkg:npm/%40s/a@1.0.0',
      ],
    });
  });

  it('declares itself incomplete if something could not be read', () => {
    const { document } = write();
    expect(document.compositions[0].aggregate).toBe('incomplete');
    expect(document.annotations[0].text).toMatch(/partial: 1 problem/);
    expect(write(anInventory()).document.compositions[0].aggregate).toBe('unknown');
  });

  it('has the same serial number if only the time differs', () => {
    const later = write(aFullInventory(), { ...OPTIONS, timestamp: '2027-01-01T00:00:00Z' });
    expect(later.document.serialNumber).toBe(write().document.serialNumber);
  });
});
