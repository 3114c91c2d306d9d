import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { CYCLONEDX_VERSIONS, DOCUMENT_FORMATS } from '../../../shared/sbom/format.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { writeDocument } from '../../../shared/sbom/write-document.ts';
import { arbitraryInventory } from '../../support/arbitrary-inventory.ts';
import { aFullInventory, asReadBack } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const { Spec, Validation } = createRequire(import.meta.url)(
  '@cyclonedx/cyclonedx-library',
) as typeof import('@cyclonedx/cyclonedx-library');

const OPTIONS = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z' };
const WITHOUT_CLOCK = { toolVersion: '1.2.3' };

describe.each(DOCUMENT_FORMATS)('writeDocument as %s', (format) => {
  it('gives the same bytes for the same inventory', () => {
    expect(writeDocument(aFullInventory(), format, WITHOUT_CLOCK)).toBe(
      writeDocument(aFullInventory(), format, WITHOUT_CLOCK),
    );
  });

  it('has another identity when a package changes', () => {
    const idOf = (inventory: Inventory) => {
      const text = writeDocument(inventory, format, WITHOUT_CLOCK);
      return /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text)?.[0];
    };
    const id = idOf(anInventory());
    expect(id).toBeDefined();
    expect(idOf(anInventory({ packages: [aPackage({ version: '2' })] }))).not.toBe(id);
  });

  it('names the author that it is given', () => {
    const options = { ...WITHOUT_CLOCK, author: 'Example GmbH' };
    expect(writeDocument(anInventory(), format, options)).toContain('Example GmbH');
  });

  it('reads back as it was written', () => {
    const inventory = aFullInventory();
    const bytes = Buffer.from(writeDocument(inventory, format, OPTIONS));
    const read = readDocument(bytes, 'bom');
    expect(JSON.parse(JSON.stringify(read))).toEqual(asReadBack(inventory, 'bom'));
  });

  it('loses nothing of any inventory, whatever its texts', () => {
    fc.assert(
      fc.property(arbitraryInventory, fc.boolean(), (inventory, hasTime) => {
        const options = hasTime ? OPTIONS : WITHOUT_CLOCK;
        const bytes = Buffer.from(writeDocument(inventory, format, options));
        const read = readDocument(bytes, 'bom');
        expect(JSON.parse(JSON.stringify(read))).toEqual(asReadBack(inventory, 'bom'));
      }),
      { numRuns: 60 },
    );
  });
});

const SCHEMAS = {
  '1.4': Spec.Version.v1dot4,
  '1.5': Spec.Version.v1dot5,
  '1.6': Spec.Version.v1dot6,
  '1.7': Spec.Version.v1dot7,
};

describe.each(CYCLONEDX_VERSIONS)('CycloneDX %s in JSON', (version) => {
  it('is valid against the official schema in its strict form, whatever the texts', async () => {
    const validator = new Validation.JsonStrictValidator(SCHEMAS[version]);
    const requireValid = async (inventory: Inventory) => {
      const text = writeDocument(inventory, `cyclonedx-json@${version}`, {
        ...OPTIONS,
        author: 'Example',
      });
      expect(await validator.validate(text)).toBeNull();
    };
    await requireValid(aFullInventory());
    await requireValid(anInventory({ packages: [] }));
    await fc.assert(fc.asyncProperty(arbitraryInventory, requireValid), { numRuns: 30 });
  });
});
