/** Types whose documents state a result, without their versions. */
export const TEST_RESULT_FAMILY = 'https://in-toto.io/attestation/test-result';
export const VERIFICATION_SUMMARY_FAMILY = 'https://slsa.dev/verification_summary';

/** Whether a type is one of a family, in whatever version. */
export function isOfFamily(type: string, family: string): boolean {
  return `${type}/`.startsWith(`${family}/`);
}

const VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;

/**
 * Whether evidence of the type `found` is what is meant by `wanted`. SPDX and CycloneDX attestations are
 * written with and without the version of the format, so a type without one stands for all of them.
 */
export function isPredicateOf(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}
