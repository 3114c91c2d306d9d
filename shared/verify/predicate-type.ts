import { TrustError } from '../errors/errors.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../model/attestation.ts';
import { isPredicateOf } from '../model/predicate-type.ts';
import { LEGACY_SIGNATURE_TYPE, MESSAGE_SIGNATURE_TYPE } from './expectation.ts';

/**
 * Types that count as a signature. For example, an SBOM attestation does not count as a signature, even with the right
 * signer.
 */
export const SIGNATURE_TYPES: readonly string[] = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
];

/**
 * Requires one of the requested predicate types. If the list is empty, requires a signature.
 *
 * @throws {TrustError} `predicate-mismatch` if `found` is not one of `wanted`.
 */
export function requirePredicateType(found: string, wanted: readonly string[] | 'any'): void {
  if (wanted === 'any') return;
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isPredicateOf(found, type))) return;
  const asked = wanted.length === 0 ? 'a signature' : wanted.join(' or ');
  throw new TrustError('predicate-mismatch', `the predicate type is ${found}; expected ${asked}`);
}
