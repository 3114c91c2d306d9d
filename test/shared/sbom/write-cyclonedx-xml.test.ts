import { describe, expect, it } from '@jest/globals';
import { cycloneDxDocument } from '../../../shared/sbom/write-cyclonedx.ts';
import { cycloneDxXml } from '../../../shared/sbom/write-cyclonedx-xml.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

describe('cycloneDxXml', () => {
  it('writes the entire document', () => {
    const inventory = anInventory({
      packages: [
        aPackage({
          purl: 'pkg:npm/%40s/a@1.0.0',
          name: '@s/a',
          license: 'MIT',
          supplier: 'A & B',
          dependsOn: ['pkg:npm/b@1'],
          hashes: [{ algorithm: 'md5', value: 'ab'.repeat(16) }],
          downloadUrl: 'https://example.com/a.tgz',
        }),
        aPackage({ purl: 'pkg:npm/b@1', name: 'b', version: '1', license: 'own words' }),
      ],
      problems: [{ code: 'malformed', message: 'no', path: 'x' }],
    });
    const options = { toolVersion: '1.2.3', timestamp: '2026-01-02T03:04:05Z' };
    expect(cycloneDxXml(cycloneDxDocument(inventory, '1.6', options))).toMatchSnapshot();
  });

  it('marks a document that contains escaped characters', () => {
    const inventory = anInventory({ packages: [aPackage({ supplier: '\u0001' })] });
    const xml = cycloneDxXml(cycloneDxDocument(inventory, '1.6', { toolVersion: '1' }));
    expect(xml).toContain('<name>\ufffd0001</name>');
    expect(xml).toContain('<property name="assay:xml:escaped">true</property>');
  });
});
