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

const NONE = { met: [], unmet: ['signature', 'provenance'] };

it.each([
  [['subject-mismatch', 'subject-mismatch'], 'all signatures are for a different digest'],
  [['identity-mismatch', 'signer-not-asked'], 'no signature is from an accepted signer'],
  [
    ['evidence-unreadable', 'evidence-unreadable'],
    'the required signatures or attestations cannot be read',
  ],
  [['evidence-missing'], 'a required signature or attestation is missing'],
  [
    ['evidence-missing', 'subject-mismatch'],
    'a required signature or attestation is missing or invalid',
  ],
  [[], 'a required signature or attestation is missing or invalid'],
])('refusalHeadline states one cause for the codes %j', (codes, wanted) => {
  expect(refusalHeadline([{ codes }], NONE)).toBe(wanted);
});

it.each([
  [
    ['evidence-unreadable'],
    ['signature'],
    ['provenance'],
    'the provenance cannot be read (the signature is valid)',
  ],
  [
    ['subject-mismatch'],
    ['signature', 'provenance'],
    ['sbom', 'vex'],
    'the SBOM and VEX document are for a different digest (the signature and provenance are valid)',
  ],
  [
    ['issuer-mismatch'],
    ['signature'],
    ['sbom'],
    'the SBOM is not from an accepted signer (the signature is valid)',
  ],
  [['evidence-missing'], ['signature'], ['sbom'], 'the SBOM is missing (the signature is valid)'],
  [['too-old'], ['signature'], ['sbom'], 'the SBOM is missing or invalid (the signature is valid)'],
])('refusalHeadline names what is valid for the codes %j', (codes, met, unmet, wanted) => {
  expect(refusalHeadline([{ codes }], { met, unmet })).toBe(wanted);
});
