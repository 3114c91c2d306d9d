import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';

export const CYCLONEDX_PREDICATE_TYPE = 'https://cyclonedx.org/bom';
export const SPDX_PREDICATE_TYPE = 'https://spdx.dev/Document';

/** Prefix of the `@context` field in an SPDX 3 document. */
const SPDX3_CONTEXT = 'https://spdx.org/rdf/3.';

export interface SbomPredicate {
  readonly predicateType: string;
  /** The document itself, unchanged. */
  readonly predicate: JsonObject;
}

/**
 * Returns the predicate for an SBOM attestation. The predicate type does not contain a version. cosign and GitHub omit
 * the version from the CycloneDX type, and policies ignore the version in the SPDX type.
 *
 * @param path Path to the document, for the message.
 * @throws {DataError} `malformed` if the document is neither CycloneDX nor SPDX in JSON.
 */
export function sbomPredicate(document: unknown, path: string): SbomPredicate {
  if (isObject(document)) {
    if (isCycloneDx(document)) {
      return { predicateType: CYCLONEDX_PREDICATE_TYPE, predicate: document };
    }
    if (isSpdx(document)) return { predicateType: SPDX_PREDICATE_TYPE, predicate: document };
  }
  throw new DataError(
    'malformed',
    'The document is not CycloneDX or SPDX in JSON format: it has no bomFormat, spdxVersion or SPDX @context.',
    { path },
  );
}

function isCycloneDx(document: JsonObject): boolean {
  return (
    stringAt(document, 'bomFormat') === 'CycloneDX' &&
    stringAt(document, 'specVersion') !== undefined
  );
}

function isSpdx(document: JsonObject): boolean {
  if (stringAt(document, 'spdxVersion')?.startsWith('SPDX-') === true) return true;
  return stringAt(document, '@context')?.startsWith(SPDX3_CONTEXT) === true;
}
