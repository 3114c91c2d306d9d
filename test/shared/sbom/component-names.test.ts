import { describe, expect, it } from '@jest/globals';
import { writtenNames } from '../../../shared/sbom/component-names.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { writeDocument } from '../../support/documents.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

it('writtenNames returns each name with and without its group', () => {
  expect(writtenNames({ group: '@s', name: 'a' })).toContain('@s/a');
  expect(writtenNames({ group: 'g.h', name: 'a' })).toContain('g.h:a');
  expect(writtenNames({ name: 'a' })).toContain('a');
});

describe('a CycloneDX component', () => {
  it.each([
    ['npm', '%40s/a', '@s/a', { group: '@s', name: 'a' }],
    ['npm', 'a', 'a', { name: 'a' }],
    ['maven', 'g.h/a', 'g.h:a', { group: 'g.h', name: 'a' }],
    ['composer', 'Vendor/a', 'Vendor/a', { group: 'Vendor', name: 'a' }],
    ['golang', 'github.com/o/r', 'github.com/o/r', { name: 'github.com/o/r' }],
    ['maven', 'a', ':a', { name: ':a' }],
  ])(
    'of the type %s with the purl path %s has a group and a name, and is read back unchanged',
    (type, path, name, expected) => {
      const found = aPackage({ purl: `pkg:${type}/${path}@1`, type, name, version: '1' });
      const text = writeDocument(anInventory({ packages: [found] }), 'cyclonedx-json', {
        toolVersion: '1',
      });
      const [{ group, name: written }] = JSON.parse(text).components;
      expect({ group, name: written }).toEqual({ group: undefined, ...expected });
      expect(readDocument(Buffer.from(text), 'bom').packages).toMatchObject([{ name }]);
    },
  );
});
