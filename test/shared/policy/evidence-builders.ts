import type { Verification, VerifiedEvidence } from '../../../shared/model/verification.ts';
import type { EvidenceRule } from '../../../shared/model/verify-policy.ts';
import type { ConditionVariables } from '../../../shared/policy/condition.ts';

export const DIGEST = `sha256:${'a'.repeat(64)}`;
export const NOW = new Date('2026-06-15T12:00:00Z');
export const TYPE = 'https://example.test/a';

/** Returns verified evidence that `release` signed an hour ago. */
export function aPiece(fields: Partial<VerifiedEvidence> = {}): VerifiedEvidence {
  return {
    predicateType: TYPE,
    origin: 'referrer sha256:01',
    identity: { san: 'https://github.com/o/r', issuer: 'https://issuer.test', claims: {} },
    acceptedAs: ['release'],
    signedAt: '2026-06-15T11:00:00.000Z',
    predicate: {},
    ...fields,
  };
}

/** Returns the fields for evidence from another signer. */
export function signedBy(san: string, acceptedAs: readonly string[]): Partial<VerifiedEvidence> {
  return { identity: { san, issuer: 'https://issuer.test', claims: {} }, acceptedAs };
}

export function aVerification(
  verified: readonly VerifiedEvidence[],
  fields: Partial<Verification> = {},
): Verification {
  const subject = { name: 'ghcr.io/o/r', digest: DIGEST };
  return { kind: 'assay/verification/v1', subject, verified, refused: [], ...fields };
}

export function aRule(fields: Partial<EvidenceRule> = {}): EvidenceRule {
  return { name: 'a', types: [TYPE], signedBy: ['release'], signers: 1, conditions: [], ...fields };
}

/** Variables that conditions can read. */
export const VARIABLES: ConditionVariables = {
  predicate: { ok: true },
  predicateType: TYPE,
  identity: { san: 'me', issuer: 'https://issuer.test' },
  claims: {},
  subject: { name: 'app', digest: DIGEST },
  signedAt: undefined,
};
