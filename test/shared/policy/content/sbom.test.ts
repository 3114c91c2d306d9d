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
const pkg = (spdxId: string) => ({ type: 'software_Package', spdxId });

it.each<[string, unknown, string | undefined]>([
  ['CycloneDX', cyclonedx(), undefined],
  [
    'CycloneDX of which no one says that it is complete',
    cyclonedx({ compositions: [{ aggregate: 'unknown' }] }),
    undefined,
  ],
  [
    'CycloneDX that is incomplete',
    cyclonedx({ compositions: [{ aggregate: 'complete' }, { aggregate: 'incomplete' }] }),
    'the SBOM declares that it is incomplete',
  ],
  [
    'CycloneDX that is incomplete in part',
    cyclonedx({ compositions: [{ aggregate: 'incomplete_third_party_only' }] }),
    'the SBOM declares that it is incomplete',
  ],
  ['CycloneDX without components', cyclonedx({ components: [] }), 'the SBOM lists no components'],
  ['SPDX', spdx(describes), undefined],
  [
    'SPDX with nothing but what it is about',
    spdx({ ...describes, packages: [{ SPDXID: 'root' }] }),
    'the SBOM lists no packages',
  ],
  [
    'SPDX of the old way to say so',
    spdx({ documentDescribes: ['root'], packages: [{ SPDXID: 'root' }] }),
    'the SBOM lists no packages',
  ],
  [
    'SPDX with one package that it does not describe',
    spdx({ packages: [{ SPDXID: 'a' }] }),
    undefined,
  ],
  ['SPDX without packages', spdx({ packages: [] }), 'the SBOM lists no packages'],
  [
    'SPDX that is partial',
    spdx({ annotations: [{ comment: 'This document is partial: 2 problems' }] }),
    'the SBOM declares that it is incomplete',
  ],
  ['SPDX 3', graph(spdx3, pkg('root'), pkg('a')), undefined],
  ['SPDX 3 with nothing but its root', graph(spdx3, pkg('root')), 'the SBOM lists no packages'],
  [
    'SPDX 3 that is incomplete',
    graph(spdx3, pkg('a'), { completeness: 'incomplete' }),
    'the SBOM declares that it is incomplete',
  ],
  ['another format', {}, 'the document is neither CycloneDX nor SPDX'],
  ['a document that is not an object', [], 'the document is neither CycloneDX nor SPDX'],
])('%s', (_, predicate, problem) => {
  expect(sbomProblem(predicate)).toBe(problem);
});
