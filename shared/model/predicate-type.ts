/** Predicate types whose documents get a special check. The versions of the types are omitted. */
export const TEST_RESULT_FAMILY = 'https://in-toto.io/attestation/test-result';
export const RELEASE_FAMILY = 'https://in-toto.io/attestation/release';
export const VERIFICATION_SUMMARY_FAMILY = 'https://slsa.dev/verification_summary';

/** Returns true if `type` is a version of the predicate type `family`. */
export function isOfFamily(type: string, family: string): boolean {
  return `${type}/`.startsWith(`${family}/`);
}

const VERSION_SUFFIX = /\/v\d{1,4}(\.\d{1,4}){0,2}$/;

/** Returns a predicate type without its version. */
export function familyOf(type: string): string {
  return type.replace(VERSION_SUFFIX, '');
}

/**
 * Returns true if evidence with the type `found` satisfies `wanted`. If `wanted` does not have a version, all versions
 * match. This is needed because SPDX and CycloneDX attestations exist with and without the format version in their
 * type.
 */
export function isPredicateOf(found: string, wanted: string): boolean {
  return found === wanted || familyOf(found) === wanted;
}
