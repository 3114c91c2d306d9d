import {
  CYCLONEDX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
} from '../../shared/attest/predicates/sbom.ts';
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  VULNERABILITIES_PREDICATE_TYPE,
} from '../../shared/attest/predicates/vulnerabilities.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import type { RequiredEvidence } from '../../shared/policy/decide-verification.ts';
import { SIGNATURE_TYPES } from '../../shared/verify/predicate-type.ts';

/** The words by which evidence is asked for, beside predicate types themselves. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['signature', SIGNATURE_TYPES],
  ['provenance', [SLSA_PROVENANCE_PREDICATE_TYPE]],
  ['sbom', [CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE]],
  ['vulnerabilities', [VULNERABILITIES_PREDICATE_TYPE, COSIGN_VULNERABILITIES_PREDICATE_TYPE]],
]);

/** @throws {UserError} for a word that is neither known nor a predicate type. */
export function requirementsOf(asked: readonly string[]): readonly RequiredEvidence[] {
  return asked.map((name) => {
    const types = WORDS.get(name);
    if (types !== undefined) return { name, types };
    if (/^https?:\/\/\S+$/.test(name)) return { name, types: [name] };
    throw new UserError(
      'input-invalid',
      `Input require has "${name}", which is neither a word for evidence nor a predicate type.`,
      `Write ${[...WORDS.keys()].join(', ')}, or the URI of a predicate type.`,
    );
  });
}
