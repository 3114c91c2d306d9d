/** Predicate types whose documents state a result, without their versions. */
export const TEST_RESULT_FAMILY = 'https://in-toto.io/attestation/test-result';
export const VERIFICATION_SUMMARY_FAMILY = 'https://slsa.dev/verification_summary';

/** Returns true if a type belongs to a family, in any version. */
export function isOfFamily(type: string, family: string): boolean {
  return `${type}/`.startsWith(`${family}/`);
}

const VERSION_SUFFIX = /\/v\d{1,4}(\.\d{1,4}){0,2}$/;

/** Returns a type without its version. */
export function familyOf(type: string): string {
  return type.replace(VERSION_SUFFIX, '');
}

/**
 * Returns true if evidence of type `found` satisfies `wanted`. SPDX and CycloneDX attestations exist with and without
 * the format version, so a type without one matches all versions.
 */
export function isPredicateOf(found: string, wanted: string): boolean {
  return found === wanted || familyOf(found) === wanted;
}
