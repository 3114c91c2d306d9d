import { TrustError } from '../errors/errors.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../model/attestation.ts';
import { LEGACY_SIGNATURE_TYPE, MESSAGE_SIGNATURE_TYPE } from './expectation.ts';

/** What counts when a signature is asked for. An SBOM by the right signer is none. */
const SIGNATURE_TYPES: readonly string[] = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
];

const VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;

/** @throws {TrustError} `predicate-mismatch` when `found` is none of `wanted`; empty asks for a signature. */
export function requirePredicateType(found: string, wanted: readonly string[]): void {
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isOfType(found, type))) return;
  const asked = wanted.length === 0 ? 'a signature' : wanted.join(' or ');
  throw new TrustError('predicate-mismatch', `it is ${found}; ${asked} was asked for`);
}

/** SPDX and CycloneDX attestations are written with and without the version of the format. */
function isOfType(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}
