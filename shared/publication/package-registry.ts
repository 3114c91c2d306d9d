import type { PurlParts } from '../ecosystems/purl-types.ts';
import type { JsonObject } from '../json/guards.ts';

/** A package, and the version whose publication date is requested. */
export type WantedVersion = PurlParts & { readonly version: string };

/** The registry for one purl type, and how to request the publication date of a package from it. */
export interface PackageRegistry {
  /** The purl type, such as `npm`. */
  readonly type: string;
  /** URL of the public registry. */
  readonly address: string;
  /** Hosts that serve the packages in the public registry to package managers. */
  readonly hosts: readonly string[];
  /** Returns the path of the request, relative to the URL of the registry. */
  readonly path: (wanted: WantedVersion) => string;
  /**
   * Returns the publication date in the response, or undefined if the response does not contain a date for this
   * version. Omitted for a registry that sends the date in the Last-Modified header.
   */
  readonly date?: (answer: JsonObject, wanted: WantedVersion) => string | undefined;
}
