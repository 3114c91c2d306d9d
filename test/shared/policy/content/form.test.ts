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
])('finds nothing wrong with %s of %j', (predicateType, predicate) => {
  expect(formProblem({ predicateType, predicate })).toBeUndefined();
});

it.each<[string, unknown, string]>([
  [CYCLONEDX, {}, 'it holds no CycloneDX document'],
  [CYCLONEDX, null, 'it holds no CycloneDX document'],
  [CYCLONEDX, { spdxVersion: 'SPDX-2.3' }, 'it holds no CycloneDX document'],
  [
    CYCLONEDX,
    { bomFormat: 'CycloneDX', spdxVersion: 'SPDX-2.3' },
    'it holds no CycloneDX document',
  ],
  [SPDX, {}, 'it holds no SPDX document'],
  [SPDX, { bomFormat: 'CycloneDX' }, 'it holds no SPDX document'],
  [SPDX, { bomFormat: 'CycloneDX', spdxVersion: 'SPDX-2.3' }, 'it holds no SPDX document'],
  [SPDX, 'nothing', 'it holds no SPDX document'],
  [VULNS, {}, 'it holds no results of a scan'],
  [VULNS, { scanner: { result: null } }, 'it holds no results of a scan'],
  [COSIGN, { scanner: { result: 'clean' } }, 'it holds no results of a scan'],
  ['https://in-toto.io/attestation/vulns/v0.1', {}, 'it holds no results of a scan'],
  [VEX, { statements: [] }, 'it holds no OpenVEX document'],
])('tells that %s of %j is none', (predicateType, predicate, problem) => {
  expect(formProblem({ predicateType, predicate })).toBe(problem);
});
