import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { isSpdx3, spdx3Form, spdx3Version } from '../../../shared/sbom/read-spdx3.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

function read(...graph: readonly object[]) {
  const document = { '@context': CONTEXT, '@graph': graph };
  return readDocument(JSON.stringify(document, undefined, 1), 'bom.json');
}

describe('an SPDX 3 document from another tool', () => {
  it('is read with its packages, dependency edges, licenses, digests and suppliers', () => {
    const { packages, problems } = read(
      { type: 'SpdxDocument', spdxId: 'urn:d', rootElement: ['urn:root'] },
      { type: 'software_Package', spdxId: 'urn:root', name: 'shop' },
      {
        type: 'software_Package',
        spdxId: 'urn:a',
        name: 'a',
        software_packageVersion: '1',
        software_packageUrl: 'pkg:npm/a@1',
        suppliedBy: 'urn:org',
        verifiedUsing: [{ type: 'Hash', algorithm: 'sha1', hashValue: 'ab'.repeat(20) }],
      },
      {
        type: 'software_Package',
        spdxId: 'urn:b',
        name: 'b',
        externalIdentifier: [
          { externalIdentifierType: 'cpe23', identifier: 'cpe:2.3:a' },
          { externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/b@2' },
        ],
      },
      { type: 'software_Package', spdxId: 'urn:c', name: 'c' },
      { type: 'Organization', spdxId: 'urn:org', name: 'Example' },
      { type: 'Relationship', relationshipType: 'dependsOn', from: 'urn:a', to: ['urn:b'] },
      {
        type: 'Relationship',
        relationshipType: 'hasDeclaredLicense',
        from: 'urn:a',
        to: ['https://spdx.org/licenses/MIT', 'urn:l'],
      },
      {
        type: 'Relationship',
        relationshipType: 'hasDeclaredLicense',
        from: 'urn:b',
        to: ['https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion'],
      },
      {
        type: 'simplelicensing_LicenseExpression',
        spdxId: 'urn:l',
        simplelicensing_licenseExpression: 'Apache-2.0',
      },
    );
    expect(packages).toMatchObject([
      {
        purl: 'pkg:npm/a@1',
        supplier: 'Example',
        license: 'MIT AND Apache-2.0',
        hashes: [{ algorithm: 'sha1', value: 'ab'.repeat(20) }],
        dependsOn: ['pkg:npm/b@2'],
        locations: [{ path: 'bom.json', line: 16 }],
      },
      { purl: 'pkg:npm/b@2', license: undefined },
    ]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('"c"') }]);
  });

  it('is read even if its elements are nested', () => {
    const { packages } = read({
      type: 'software_Package',
      spdxId: 'urn:a',
      software_packageUrl: 'pkg:npm/a@1',
      suppliedBy: { type: 'Organization', name: 'Example' },
    });
    expect(packages).toMatchObject([{ supplier: 'Example' }]);
  });

  it.each([
    [CONTEXT, '3.0.1'],
    [['https://example.org/own', 'https://spdx.org/rdf/3.0.0/spdx-context.jsonld'], '3.0.0'],
  ])('is recognized by its context %j', (context, version) => {
    expect(isSpdx3({ '@context': context })).toBe(true);
    expect(spdx3Version({ '@context': context })).toBe(version);
  });

  it('is not recognized if it has a different context, and is rejected if its version is unknown', () => {
    expect(isSpdx3({ '@context': 'https://openvex.dev/ns/v0.2.0' })).toBe(false);
    expect(isSpdx3({})).toBe(false);
    const later = { '@context': CONTEXT.replace('3.0.1', '3.9.0'), '@graph': [] };
    expect(() => readDocument(JSON.stringify(later), 'x')).toThrow(
      expect.objectContaining({ code: 'unsupported-version' }),
    );
  });

  it('is read in linear time', () => {
    const graph = Array.from({ length: 20_000 }, (_, index) => [
      {
        type: 'software_Package',
        spdxId: `urn:${index}`,
        software_packageUrl: `pkg:npm/a${index}`,
      },
      { relationshipType: 'hasDeclaredLicense', from: `urn:${index}`, to: ['urn:l'] },
    ]).flat();
    const document = { '@context': CONTEXT, '@graph': graph };
    const text = JSON.stringify(document);
    expect(cpuMs(() => spdx3Form(document, text))).toBeLessThan(10_000);
  });
});

describe('unknown dependencies in SPDX 3', () => {
  const about = (facts: object) =>
    read(
      { type: 'software_Package', spdxId: 'urn:a', name: 'a', software_packageUrl: 'pkg:npm/a@1' },
      { type: 'Relationship', relationshipType: 'dependsOn', from: 'urn:a', ...facts },
    ).problems;
  const individual = (name: string) => `https://spdx.org/rdf/3.0.1/terms/Core/${name}`;

  it.each([
    ['an incomplete relationship', { to: ['urn:a'], completeness: 'incomplete' }],
    ['an incomplete relationship without targets', { to: [], completeness: 'incomplete' }],
    ['an unknown target', { to: [individual('NoAssertionElement')] }],
    ['unknown contents', { to: ['NoAssertionElement'], relationshipType: 'contains' }],
  ])('are reported for %s', (_what, facts) => {
    expect(about(facts)).toMatchObject([{ code: 'incomplete' }]);
  });

  it.each([
    ['a complete relationship', { to: ['urn:a'], completeness: 'complete' }],
    // The equivalent of this value in CycloneDX is `unknown`. Every document from Assay contains it.
    ['a relationship without a statement', { to: ['urn:a'], completeness: 'noAssertion' }],
    ['no target', { to: [individual('NoneElement')] }],
    ['a different type', { to: ['NoAssertionElement'], relationshipType: 'generates' }],
  ])('are not reported for %s', (_what, facts) => {
    expect(about(facts)).toEqual([]);
  });
});
