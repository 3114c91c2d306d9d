import { expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { hasUnknownParts } from '../../../shared/sbom/unknown-parts.ts';

const document = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
  relationships: [{ spdxElementId, relationshipType, relatedSpdxElement }],
});

it.each([
  ['SPDXRef-a', 'DEPENDS_ON', 'NOASSERTION', true],
  ['SPDXRef-a', 'CONTAINS', 'NOASSERTION', true],
  ['NOASSERTION', 'DEPENDENCY_OF', 'SPDXRef-a', true],
  ['NOASSERTION', 'CONTAINED_BY', 'SPDXRef-a', true],
  ['SPDXRef-a', 'DEPENDS_ON', 'DocumentRef-b:SPDXRef-c', true],
  ['DocumentRef-b:SPDXRef-c', 'DEPENDENCY_OF', 'SPDXRef-a', true],
  ['SPDXRef-a', 'DEPENDS_ON', 'NONE', false],
  ['SPDXRef-DOCUMENT', 'AMENDS', 'DocumentRef-b:SPDXRef-c', false],
  ['SPDXRef-a', 'GENERATED_FROM', 'NOASSERTION', false],
  ['SPDXRef-DOCUMENT', 'DESCRIBES', 'NOASSERTION', false],
])('hasUnknownParts, for the relationship %s %s %s, returns %s', (from, type, to, isUnknown) => {
  expect(hasUnknownParts(document(from, type, to))).toBe(isUnknown);
});

it('an SPDX tag-value document with unknown dependencies is reported as incomplete', () => {
  const text =
    'SPDXVersion: SPDX-2.3\nDocumentName: d\nPackageName: a\nSPDXID: SPDXRef-a\n' +
    'ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1\nRelationship: SPDXRef-a DEPENDS_ON NOASSERTION\n';
  expect(readDocument(text, 'a.spdx').problems).toMatchObject([{ code: 'incomplete' }]);
});
