import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import { canonicalJson } from '../../../shared/json/canonical-json.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { CYCLONEDX_VERSIONS, DOCUMENT_FORMATS } from '../../../shared/sbom/format.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { seedSources } from '../../fuzz/seeds.ts';
import { arbitraryInventory } from '../../support/arbitrary-inventory.ts';
import { aFullInventory, asReadBack, writeDocument } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { modelFields, valuesOf } from '../../support/model-fields.ts';

const { Spec, Validation } = createRequire(import.meta.url)(
  '@cyclonedx/cyclonedx-library',
) as typeof import('@cyclonedx/cyclonedx-library');

const OPTIONS = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z' };
const WITHOUT_CLOCK = { toolVersion: '1.2.3' };

describe.each(DOCUMENT_FORMATS)('writeDocument in the format %s', (format) => {
  it('writes identical bytes for identical inventories', () => {
    expect(writeDocument(aFullInventory(), format, WITHOUT_CLOCK)).toBe(
      writeDocument(aFullInventory(), format, WITHOUT_CLOCK),
    );
  });

  it('writes a different ID if a package has changed', () => {
    const idOf = (inventory: Inventory) => {
      const text = writeDocument(inventory, format, WITHOUT_CLOCK);
      return /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text)?.[0];
    };
    const id = idOf(anInventory());
    expect(id).toBeDefined();
    expect(idOf(anInventory({ packages: [aPackage({ version: '2' })] }))).not.toBe(id);
  });

  it('names the specified author', () => {
    const options = { ...WITHOUT_CLOCK, author: 'Example GmbH' };
    expect(writeDocument(anInventory(), format, options)).toContain('Example GmbH');
  });

  it('writes a document that is read back unchanged', () => {
    const inventory = aFullInventory();
    const bytes = Buffer.from(writeDocument(inventory, format, OPTIONS));
    const read = readDocument(bytes, 'bom');
    expect(JSON.parse(JSON.stringify(read))).toEqual(asReadBack(inventory, 'bom'));
  });

  it('preserves all data in any inventory, regardless of its text', () => {
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

/** The fields that each format cannot store, with the reason. All other fields are read back. */
const LOST: Readonly<Record<string, string>> = {
  'Checkout.commit': 'a document describes what was read, not where it was checked out from',
  'Checkout.mergeOf': 'as above',
  'Checkout.ref': 'as above',
  'Checkout.repository': 'as above',
  'Checkout.root': 'as above',
  'Inventory.compressedBytes': 'a document lists packages, not sizes of layers',
  'Inventory.programs': 'a document lists packages, not the functions of programs',
  'Location.column': 'only findings of an audit have columns',
  'Location.endColumn': 'as above',
  'Location.endLine': 'as above',
  'Package.includedBy': 'only comparisons with a base use it',
  'SourceDescription.checkout':
    'a document describes what was read, not where it was checked out from',
  'SourceDescription.kind': 'what is read is a document then',
  'SourceDescription.name': 'what is read is called by the document’s own name',
};

describe('the fields of the inventory model', () => {
  const samples = fc.sample(arbitraryInventory, { numRuns: 400, seed: 1 });

  it.each(modelFields().map((field) => [`${field.holder}.${field.key}`, field] as const))(
    'include %s, for which this test has several values',
    (name, field) => {
      const values = samples.flatMap((inventory) => valuesOf(inventory, field));
      const distinct = new Set(values.map((value) => JSON.stringify(value)));
      // An inventory that was read from a document always has the same kind.
      expect(distinct.size).toBeGreaterThan(name === 'Inventory.kind' ? 0 : 1);
    },
  );

  it.each(DOCUMENT_FORMATS)(
    'are read back from %s, except those that the format cannot contain',
    (format) => {
      const lost = new Set<string>();
      for (const inventory of samples.slice(0, 60)) {
        const read = readDocument(writeDocument(inventory, format, OPTIONS), 'bom');
        for (const field of modelFields()) {
          const [before, after] = [inventory, read].map((one) =>
            canonicalJson(valuesOf(one, field)),
          );
          if (before !== after) lost.add(`${field.holder}.${field.key}`);
        }
      }
      // A field that contains a lost field differs too.
      const holders = ['source', 'packages', 'contained'].map((key) => `Inventory.${key}`);
      for (const holder of [...holders, 'Package.locations']) lost.delete(holder);
      expect([...lost].sort()).toEqual(Object.keys(LOST));
    },
  );
});

describe.each(['directory', 'image'] as const)(
  'the files of a %s, read in a different order,',
  (kind) => {
    const own = seedSources().filter((source) => source.kind === kind);
    const paths = new Map(
      own.flatMap(({ name, files }) =>
        files.map((file) => [kind === 'image' ? file.path : `${name}/${file.path}`, file.bytes]),
      ),
    );
    const files = [...paths].map(([path, bytes]) => ({ path, bytes }));
    const source = { description: { kind, name: 'all' }, layers: [], problems: [] };
    const inventory = takeInventory({ ...source, files }, ecosystems);
    const orders = fc.sample(fc.shuffledSubarray(files, { minLength: files.length }), 3);
    const others = orders.map((order) => takeInventory({ ...source, files: order }, ecosystems));

    it.each(DOCUMENT_FORMATS)('produce the same bytes in the format %s', (format) => {
      const text = writeDocument(inventory, format, WITHOUT_CLOCK);
      for (const other of others) {
        expect(writeDocument(other, format, WITHOUT_CLOCK) === text).toBe(true);
      }
    });
  },
);

const SCHEMAS = {
  '1.4': Spec.Version.v1dot4,
  '1.5': Spec.Version.v1dot5,
  '1.6': Spec.Version.v1dot6,
  '1.7': Spec.Version.v1dot7,
};

describe.each(CYCLONEDX_VERSIONS)('CycloneDX %s in JSON', (version) => {
  it('is valid according to the strict official schema, regardless of the text', async () => {
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
    await fc.assert(fc.asyncProperty(arbitraryInventory, requireValid), { numRuns: 12 });
  });
});
