import { describe, expect, it } from '@jest/globals';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { DOCUMENT_FORMATS, writeDocument } from '../../../shared/sbom/write-document.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

describe.each(DOCUMENT_FORMATS)('writeDocument as %s', (format) => {
  const options = { toolVersion: '1.2.3' };

  it('gives the same bytes for the same inventory', () => {
    expect(writeDocument(anInventory(), format, options)).toBe(
      writeDocument(anInventory(), format, options),
    );
  });

  it('has another identity when a package changes', () => {
    const idOf = (inventory: Inventory) => {
      const text = writeDocument(inventory, format, options);
      return /"(?:serialNumber|documentNamespace)": "([^"]+)"/.exec(text)?.[1];
    };
    const id = idOf(anInventory());
    expect(id).toBeDefined();
    expect(idOf(anInventory({ packages: [aPackage({ version: '2' })] }))).not.toBe(id);
  });
});
