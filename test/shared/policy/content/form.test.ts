import { expect, it } from '@jest/globals';
import { formProblem } from '../../../../shared/policy/content/form.ts';

const CYCLONEDX = 'https://cyclonedx.org/bom';
const SPDX = 'https://spdx.dev/Document';
const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const VEX = 'https://openvex.dev/ns/v0.2.0';

it.each<[string, unknown]>([
  [CYCLONEDX, { bomFormat: 'CycloneDX' }],
  [`${CYCLONEDX}/v1.6`, { bomFormat: 'CycloneDX', components: [] }],
  [SPDX, { spdxVersion: 'SPDX-2.3' }],
  [SPDX, { '@context': 'https://spdx.org/rdf/3.0.1/x', '@graph': [] }],
  [SPDX, 'SPDXVersion: SPDX-2.2\nDataLicense: CC0-1.0'],
  [SPDX, { Data: '# comment\nSPDXVersion: SPDX-2.2', Timestamp: '' }],
  [VULNS, { scanner: { result: [] } }],
  [COSIGN, { scanner: { result: { SchemaVersion: 2 } } }],
  [VEX, { statements: [{}] }],
  ['https://example.test/a', null],
])('for the type %s, formProblem accepts the predicate %j', (predicateType, predicate) => {
  expect(formProblem({ predicateType, predicate })).toBeUndefined();
});

it.each<[string, unknown, string]>([
  [CYCLONEDX, {}, 'the predicate contains no CycloneDX document'],
  [CYCLONEDX, null, 'the predicate contains no CycloneDX document'],
  [CYCLONEDX, { spdxVersion: 'SPDX-2.3' }, 'the predicate contains no CycloneDX document'],
  [
    CYCLONEDX,
    { bomFormat: 'CycloneDX', spdxVersion: 'SPDX-2.3' },
    'the predicate contains no CycloneDX document',
  ],
  [SPDX, {}, 'the predicate contains no SPDX document'],
  [SPDX, { bomFormat: 'CycloneDX' }, 'the predicate contains no SPDX document'],
  [
    SPDX,
    { bomFormat: 'CycloneDX', spdxVersion: 'SPDX-2.3' },
    'the predicate contains no SPDX document',
  ],
  [SPDX, 'nothing', 'the predicate contains no SPDX document'],
  [VULNS, {}, 'the predicate contains no scan results'],
  [VULNS, { scanner: { result: null } }, 'the predicate contains no scan results'],
  [COSIGN, { scanner: { result: 'clean' } }, 'the predicate contains no scan results'],
  ['https://in-toto.io/attestation/vulns/v0.1', {}, 'the predicate contains no scan results'],
  [VEX, { statements: [] }, 'the predicate contains no OpenVEX document'],
])('for the type %s, formProblem rejects the predicate %j', (predicateType, predicate, problem) => {
  expect(formProblem({ predicateType, predicate })).toBe(problem);
});
