import { readPurl } from '../ecosystems/purl.ts';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { schemeFor } from '../versions/scheme-for.ts';

/**
 * Returns a problem if the purl of a package contradicts the version field next to it. One of the two is wrong, and
 * could hide a vulnerability.
 *
 * @param exact Corrections to the purl that Assay wrote. If they contain the version, the difference is intended.
 */
export function versionConflict(
  found: Package | undefined,
  exact: unknown,
  path: string,
): readonly Problem[] {
  if (found === undefined || !hasOtherVersion(found)) return [];
  if (isObject(exact) && stringAt(exact, 'version') !== undefined) return [];
  const { purl, version, locations } = found;
  const name = purl.slice(0, 200);
  const message = `${name} contradicts the version ${JSON.stringify(version.slice(0, 100))} in the same entry. Fix: correct the SBOM`;
  return [{ code: 'contradiction', message, path, line: locations[0]?.line }];
}

/**
 * Returns a problem if the evidence for a component identifies another package. Ignores evidence that is not a purl,
 * because some tools write the path to a file there.
 *
 * @see https://cyclonedx.org/docs/1.7/json/#components_items_evidence_identity Before 1.6, `identity` is one object.
 */
export function evidenceConflict(
  found: Package | undefined,
  component: JsonObject,
  path: string,
): readonly Problem[] {
  const evidence = objectAt(component, 'evidence');
  if (evidence === undefined) return [];
  const identities = [evidence['identity']].flat().filter(isObject);
  const other = identities
    .filter(({ field }) => field === 'purl')
    .map((identity) => stringAt(identity, 'concludedValue') ?? '')
    .find((purl) => purl.startsWith('pkg:') && found !== undefined && !isSamePackage(purl, found));
  if (found === undefined || other === undefined) return [];
  const message = `${found.purl.slice(0, 200)} has evidence for ${other.slice(0, 200)}. Fix: correct the SBOM`;
  return [{ code: 'contradiction', message, path, line: found.locations[0]?.line }];
}

/**
 * Returns true if two purls identify the same version of a package. Ignores qualifiers, letter case and the separators
 * that Python normalizes.
 */
function isSamePackage(purl: string, found: Package): boolean {
  const [a, b] = [readPurl(purl), readPurl(found.purl)];
  const plainText = (text = '') => text.toLowerCase().replaceAll(/[-_.]+/g, '-');
  const keys = ['type', 'namespace', 'name', 'version'] as const;
  return a === undefined || keys.every((key) => plainText(a[key]) === plainText(b?.[key]));
}

/** Returns true if the version in a package's purl differs from the version of the package. */
export function hasOtherVersion({ purl, version, ecosystem = '' }: Package): boolean {
  if (endsWithVersion(purl, version)) return false;
  const inPurl = readPurl(purl)?.version ?? '';
  return inPurl !== '' && version !== '' && !isSame(inPurl, version, ecosystem);
}

/** Matches a commit hash. Some tools write the commit hash to the purl, and the version to the field next to it. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Returns true if two versions count as the same. A commit in the purl always counts as the same version. In an
 * ecosystem without a version scheme, all versions count as the same, because they are not compared with advisories.
 */
function isSame(inPurl: string, version: string, ecosystem: string): boolean {
  const scheme = schemeFor(ecosystem);
  if (inPurl === version || scheme === undefined || COMMIT.test(inPurl)) return true;
  const [a, b] = [plain(inPurl), plain(version)];
  if (a === b) return true;
  try {
    return scheme.compare(a, b) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Removes a leading `v` or an epoch. In purls for distribution packages, the epoch is a qualifier. */
function plain(version: string): string {
  return version.replace(/^(?:v(?=\d)|\d+:)/i, '');
}

/** Matches a version that does not need decoding in a purl. */
const PLAIN_VERSION = /^[\w.~+-]+$/;

/**
 * Returns true if a purl, without its qualifiers, ends with the version. This is true of most purls, so they do not
 * have to be parsed.
 */
function endsWithVersion(purl: string, version: string): boolean {
  const end = purl.search(/[?#]|$/);
  return PLAIN_VERSION.test(version) && purl.startsWith(`@${version}`, end - version.length - 1);
}
