import { expect, it } from '@jest/globals';
import { evidenceSummary, refusalHeadline } from '../../../shared/policy/evidence-summary.ts';

const by = (...signers: readonly string[]) =>
  signers.map((san) => ({ identity: { san, issuer: 'i', claims: {} } }));

it.each([
  [[{ name: 'signature', valid: by('octo') }], 'valid signature, signed by `octo`'],
  [
    [
      { name: 'signature', valid: by('octo', 'octo') },
      { name: 'sbom', valid: by('alice') },
    ],
    'valid signature and SBOM, signed by `alice` and `octo`',
  ],
  [
    ['signature', 'sbom', 'provenance', 'vex'].map((name) => ({ name, valid: by(name) })),
    'valid signature, SBOM, provenance and 1 more, signed by `provenance`, `sbom`, `signature` and 1 more',
  ],
])('evidenceSummary lists each type of evidence and each signer once: %#', (met, text) => {
  expect(evidenceSummary(met)).toBe(`Passed: ${text}.`);
});

it.each([
  [['subject-mismatch', 'subject-mismatch'], 'all signatures are for another digest'],
  [['identity-mismatch', 'signer-not-asked'], 'no signature is by an accepted signer'],
  [['evidence-missing'], 'a required signature or attestation is missing'],
  [
    ['evidence-missing', 'subject-mismatch'],
    'a required signature or attestation is missing or invalid',
  ],
  [[], 'a required signature or attestation is missing or invalid'],
])('refusalHeadline states one cause for the codes %j', (codes, wanted) => {
  expect(refusalHeadline([{ codes }])).toBe(wanted);
});
