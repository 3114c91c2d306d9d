import { expect, it } from '@jest/globals';
import { customPredicate } from '../../../actions/attest/custom-predicate.ts';

const given = (value: object) => ({
  bytes: Buffer.from(JSON.stringify(value)),
  value,
  path: 'given.json',
});
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6' };
const FOLDER = { ...CYCLONEDX, metadata: { component: { type: 'file', name: '.' } } };

it.each([
  ['https://example.test/a/v1', { any: 'thing' }],
  ['https://cyclonedx.org/bom/v1.6', CYCLONEDX],
  ['https://in-toto.io/attestation/test-result/v0.1', { result: 'PASSED', configuration: [] }],
])(
  'customPredicate keeps a document with the predicate type %s unchanged',
  (predicateType, value) => {
    expect(customPredicate(predicateType, given(value))).toEqual({
      predicateType,
      predicate: value,
    });
  },
);

it.each([
  [
    'https://cyclonedx.org/bom',
    { spdxVersion: 'SPDX-2.3' },
    'has the predicate type https://spdx.dev/Document; expected',
  ],
  [
    'https://spdx.dev/Document/v2.3',
    CYCLONEDX,
    'has the predicate type https://cyclonedx.org/bom; expected',
  ],
  ['https://cyclonedx.org/bom', {}, 'not CycloneDX or SPDX in JSON'],
  [
    'https://in-toto.io/attestation/test-result/v0.1',
    { result: 'PASSED', configuration: [], failedTests: ['a'] },
    'result PASSED contradicts the list failedTests',
  ],
  ['https://openvex.dev/ns/v0.2.0', { statements: [] }, 'is not OpenVEX'],
])(
  'with the predicate type %s, customPredicate rejects the content %j',
  (predicateType, value, words) => {
    expect(() => customPredicate(predicateType, given(value))).toThrow(words);
  },
);

it.each([
  ['https://cyclonedx.org/bom', FOLDER],
  [
    'https://cosign.sigstore.dev/attestation/vuln/v1',
    { scanner: { result: { ArtifactType: 'filesystem' } } },
  ],
])(
  'with the predicate type %s, customPredicate reports that the subject of the document is not an image',
  (predicateType, value) => {
    expect(customPredicate(predicateType, given(value)).about).toMatchObject({ isImage: false });
  },
);
