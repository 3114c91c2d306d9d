import { OPENVEX_PREDICATE_TYPE } from '../attest/predicates/openvex.ts';
import { CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE } from '../attest/predicates/sbom.ts';
import { TEST_RESULT_PREDICATE_TYPE } from '../attest/predicates/test-result.ts';
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  VULNERABILITIES_PREDICATE_TYPE,
} from '../attest/predicates/vulnerabilities.ts';
import { nearest } from '../errors/nearest.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE } from '../model/attestation.ts';
import { RELEASE_FAMILY } from '../model/predicate-type.ts';
import { SIGNATURE_TYPES } from '../verify/predicate-type.ts';
import { RELEASE } from './release-signer.ts';
import { VERIFICATION_SUMMARY_PREDICATE_TYPE } from './verification-summary.ts';

export const VEX_TYPES: readonly string[] = [OPENVEX_PREDICATE_TYPE];

/** Short names for evidence, which users can write instead of predicate types. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['signature', SIGNATURE_TYPES],
  ['provenance', [SLSA_PROVENANCE_PREDICATE_TYPE]],
  ['sbom', [CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE]],
  ['vulnerabilities', [VULNERABILITIES_PREDICATE_TYPE, COSIGN_VULNERABILITIES_PREDICATE_TYPE]],
  ['vex', VEX_TYPES],
  ['test-result', [TEST_RESULT_PREDICATE_TYPE]],
  ['verification-summary', [VERIFICATION_SUMMARY_PREDICATE_TYPE]],
  [RELEASE, [`${RELEASE_FAMILY}/v0.1`, `${RELEASE_FAMILY}/v0.2`]],
]);

export const EVIDENCE_ALIASES: readonly string[] = [...WORDS.keys()];

/** The noun for each short name in messages. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['signature', 'signature'],
  ['provenance', 'provenance'],
  ['sbom', 'SBOM'],
  ['vulnerabilities', 'vulnerability scan'],
  ['vex', 'VEX document'],
  ['test-result', 'test result'],
  ['verification-summary', 'verification summary'],
  [RELEASE, 'release attestation'],
]);

/** Returns the noun that messages use for a short name or a predicate type. */
export function evidenceNoun(name: string): string {
  return NOUNS.get(name) ?? `attestation of type ${name}`;
}

/**
 * Maps names that only `attest` accepts to the corresponding short names in a policy. The short names also cover other
 * predicate types.
 */
const ATTESTED_AS: ReadonlyMap<string, string> = new Map([
  ['openvex', 'vex'],
  ['cosign-vuln', 'vulnerabilities'],
]);

/** Returns the short name that `name` probably stands for, or undefined if no short name is similar. */
export function nearestEvidenceAlias(name: string): string | undefined {
  return ATTESTED_AS.get(name) ?? nearest(name, EVIDENCE_ALIASES);
}

/**
 * Returns the predicate types for a short name, or only the predicate type itself. Returns undefined if `asked` is
 * neither a short name nor a predicate type.
 */
export function evidenceTypes(asked: string): readonly string[] | undefined {
  const types = WORDS.get(asked);
  if (types !== undefined) return types;
  return /^https?:\/\/\S+$/.test(asked) ? [asked] : undefined;
}
