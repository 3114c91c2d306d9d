import { expect, it } from '@jest/globals';
import { sbomProblem } from '../../../../shared/policy/content/sbom.ts';

const cyclonedx = (fields: object = {}) => ({
  bomFormat: 'CycloneDX',
  components: [{}],
  ...fields,
});
const spdx = (fields: object = {}) => ({
  spdxVersion: 'SPDX-2.3',
  packages: [{ SPDXID: 'root' }, { SPDXID: 'a' }],
  ...fields,
});
const describes = {
  relationships: [{ relationshipType: 'DESCRIBES', relatedSpdxElement: 'root' }],
};
const graph = (...elements: object[]) => ({ '@graph': elements });
const spdx3 = { type: 'software_Sbom', rootElement: ['root'] };
const NO_ASSERTION = 'https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement';
const pkg = (spdxId: string) => ({ type: 'software_Package', spdxId });

it.each<[string, unknown, string | undefined]>([
  ['a CycloneDX document', cyclonedx(), undefined],
  [
    'a CycloneDX document that does not state whether it is complete',
    cyclonedx({ compositions: [{ aggregate: 'unknown' }] }),
    undefined,
  ],
  [
    'an incomplete CycloneDX document',
    cyclonedx({ compositions: [{ aggregate: 'complete' }, { aggregate: 'incomplete' }] }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'a partly incomplete CycloneDX document',
    cyclonedx({ compositions: [{ aggregate: 'incomplete_third_party_only' }] }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'a CycloneDX document without components',
    cyclonedx({ components: [] }),
    'the SBOM lists no components',
  ],
  ['an SPDX document', spdx(describes), undefined],
  [
    'an SPDX document with only its subject',
    spdx({ ...describes, packages: [{ SPDXID: 'root' }] }),
    'the SBOM lists no packages',
  ],
  [
    'an SPDX document with the older describes field',
    spdx({ documentDescribes: ['root'], packages: [{ SPDXID: 'root' }] }),
    'the SBOM lists no packages',
  ],
  [
    'an SPDX document with one package that it does not describe',
    spdx({ packages: [{ SPDXID: 'a' }] }),
    undefined,
  ],
  ['an SPDX document without packages', spdx({ packages: [] }), 'the SBOM lists no packages'],
  [
    'SPDX with unknown dependencies',
    spdx({
      relationships: [{ relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NOASSERTION' }],
    }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'SPDX with unknown parts',
    spdx({ relationships: [{ relationshipType: 'CONTAINED_BY', spdxElementId: 'NOASSERTION' }] }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'SPDX without dependencies',
    spdx({ relationships: [{ relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' }] }),
    undefined,
  ],
  [
    'SPDX 3 with unknown dependencies',
    graph(spdx3, pkg('a'), { relationshipType: 'dependsOn', to: [NO_ASSERTION] }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'SPDX 3 without dependencies',
    graph(spdx3, pkg('a'), {
      relationshipType: 'dependsOn',
      to: [NO_ASSERTION.replace('NoAssertion', 'None')],
    }),
    undefined,
  ],
  [
    'a partial SPDX document',
    spdx({ annotations: [{ comment: 'This document is partial: 2 problems' }] }),
    'the SBOM declares that it is incomplete',
  ],
  ['an SPDX 3 document', graph(spdx3, pkg('root'), pkg('a')), undefined],
  [
    'an SPDX 3 document with only its root',
    graph(spdx3, pkg('root')),
    'the SBOM lists no packages',
  ],
  [
    'an incomplete SPDX 3 document',
    graph(spdx3, pkg('a'), { completeness: 'incomplete' }),
    'the SBOM declares that it is incomplete',
  ],
  ['a document in a different format', {}, 'the document is neither CycloneDX nor SPDX'],
  ['a document that is not an object', [], 'the document is neither CycloneDX nor SPDX'],
])('sbomProblem returns the problem or undefined for %s', (_, predicate, problem) => {
  expect(sbomProblem(predicate)).toBe(problem);
});
