import { describe, expect, it } from '@jest/globals';
import { sbomPredicate } from '../../../../shared/attest/predicates/sbom.ts';

describe('sbomPredicate', () => {
  it.each([
    ['CycloneDX', { bomFormat: 'CycloneDX', specVersion: '1.6' }, 'https://cyclonedx.org/bom'],
    ['SPDX 2', { spdxVersion: 'SPDX-2.3', SPDXID: 'x' }, 'https://spdx.dev/Document'],
    [
      'SPDX 3',
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] },
      'https://spdx.dev/Document',
    ],
  ])('detects %s by its content and keeps it unchanged', (_, document, predicateType) => {
    expect(sbomPredicate(document, 'bom.json')).toEqual({ predicateType, predicate: document });
  });

  it.each([
    ['an object that is neither CycloneDX nor SPDX', { hello: 1 }],
    ['CycloneDX without a version', { bomFormat: 'CycloneDX' }],
    ['an array', [{ bomFormat: 'CycloneDX', specVersion: '1.6' }]],
    ['text', 'SPDX-2.3'],
    ['a format field inherited from the prototype', Object.create({ spdxVersion: 'SPDX-2.3' })],
  ])('rejects %s', (_, document) => {
    expect(() => sbomPredicate(document, 'bom.json')).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'bom.json' } }),
    );
  });
});
