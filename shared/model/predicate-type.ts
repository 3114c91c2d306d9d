const VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;

/**
 * Whether evidence of the type `found` is what is meant by `wanted`. SPDX and CycloneDX attestations are
 * written with and without the version of the format, so a type without one stands for all of them.
 */
export function isPredicateOf(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}
