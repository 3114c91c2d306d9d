import { expect, it } from '@jest/globals';
import {
  EVIDENCE_ALIASES,
  evidenceNoun,
  evidenceTypes,
  nearestEvidenceAlias,
} from '../../../shared/policy/evidence-aliases.ts';

it('evidenceTypes maps each name to its types', () => {
  for (const word of EVIDENCE_ALIASES) expect(evidenceTypes(word)?.length).toBeGreaterThan(0);
  expect(evidenceTypes('signature')).toContain('https://sigstore.dev/cosign/sign/v1');
});

it('evidenceNoun describes evidence with a noun or with its type', () => {
  for (const word of EVIDENCE_ALIASES) expect(evidenceNoun(word)).not.toMatch(/type|-/);
  expect(evidenceNoun('https://example.test/a/v1')).toBe(
    'attestation of type https://example.test/a/v1',
  );
});

it('evidenceTypes returns a type URI unchanged, and undefined for any other text', () => {
  expect(evidenceTypes('https://example.test/a/v1')).toEqual(['https://example.test/a/v1']);
  for (const other of ['', 'trust', 'ftp://example.test', 'https://a b', '__proto__']) {
    expect(evidenceTypes(other)).toBeUndefined();
  }
});

it.each([
  ['provenanse', 'provenance'],
  ['openvex', 'vex'],
  ['cosign-vuln', 'vulnerabilities'],
  ['trust', undefined],
])('for the name %s, nearestEvidenceAlias suggests %s', (name, word) => {
  expect(nearestEvidenceAlias(name)).toBe(word);
});
