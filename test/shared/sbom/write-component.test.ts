import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import type { CycloneDxVersion } from '../../../shared/sbom/format.ts';
import { declaredLicense } from '../../../shared/sbom/license.ts';
import { packageComponent } from '../../../shared/sbom/write-component.ts';
import { aPackage } from '../../support/inventory.ts';

function write(facts: Partial<Package>, version: CycloneDxVersion = '1.6') {
  return packageComponent(aPackage(facts), { os: undefined, version, declare: declaredLicense });
}

describe("a package's locations", () => {
  const locations = [{ path: 'a', line: 7, layer: 1 }];
  const stated = { name: 'assay:location', value: '{"path":"a","line":7,"layer":1}' };

  it.each<[CycloneDxVersion, unknown, boolean]>([
    ['1.4', undefined, true],
    ['1.5', { occurrences: [{ location: 'a' }] }, true],
    ['1.6', { occurrences: [{ location: 'a', line: 7, additionalContext: 'layer 1' }] }, false],
    ['1.7', { occurrences: [{ location: 'a', line: 7, additionalContext: 'layer 1' }] }, false],
  ])('are written in version %s as %j', (version, evidence, isProperty) => {
    const component = write({ locations }, version);
    expect(component.evidence).toEqual(evidence);
    expect(component.properties?.some(({ value }) => value === stated.value)).toBe(isProperty);
  });
});

it('packageComponent stores the origin of a package in a property', () => {
  expect(write({ origin: 'base' }).properties).toContainEqual({
    name: 'assay:origin',
    value: 'base',
  });
});

it('packageComponent stores a hash of unknown length only in a property', () => {
  const hashes = [{ algorithm: 'sha1', value: 'ab' }] as const;
  const component = write({ hashes });
  expect(component.hashes).toBeUndefined();
  expect(component.properties).toContainEqual({ name: 'assay:hash', value: 'sha1:ab' });
});

it.each([
  ['https://example.com/a.tgz', 'https://example.com/a.tgz'],
  ['https://example.com/a b[1].tgz', 'https://example.com/a%20b%5B1%5D.tgz'],
  ['100%', '100%25'],
])('packageComponent writes the download URL %s as %s', (downloadUrl, url) => {
  expect(write({ downloadUrl }).externalReferences).toEqual([{ type: 'distribution', url }]);
});
