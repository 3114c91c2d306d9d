import type { PurlParts } from '../ecosystems/purl-types.ts';
import type { JsonObject } from '../json/guards.ts';

/** A package, and the version whose publication date is requested. */
export type WantedVersion = PurlParts & { readonly version: string };

/** The registry of one purl type, and the request for the publication date of a package. */
export interface PackageRegistry {
  /** The purl type, such as `npm`. */
  readonly type: string;
  /** Address of the public registry. */
  readonly address: string;
  /** Hosts from which package managers download the packages of the public registry. */
  readonly hosts: readonly string[];
  /** Returns the path of the request, relative to the address of the registry. */
  readonly path: (wanted: WantedVersion) => string;
  /**
   * Returns the date in the response. Returns undefined if the response does not contain a date for this version. If
   * this function is absent, the date is in the Last-Modified header.
   */
  readonly date?: (answer: JsonObject, wanted: WantedVersion) => string | undefined;
}
