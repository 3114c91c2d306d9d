import type { Location } from '../model/package.ts';
/**
 * Types for the parts of an SPDX 2.3 document that Assay writes, in its JSON form. The list of packages can be created
 * while it is written.
 */

export interface SpdxDocument {
  readonly spdxVersion: string;
  readonly dataLicense: string;
  readonly SPDXID: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly name: string;
  readonly annotations: readonly SpdxAnnotation[];
  readonly packages: Iterable<SpdxPackage>;
  readonly hasExtractedLicensingInfos?: readonly ExtractedLicense[] | undefined;
  readonly relationships: Iterable<SpdxRelationship>;
}

export interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string | undefined;
  readonly supplier?: string | undefined;
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly sourceInfo?: string | undefined;
  readonly primaryPackagePurpose?: string | undefined;
  readonly checksums?: readonly SpdxChecksum[] | undefined;
  readonly externalRefs?: readonly SpdxReference[] | undefined;
  readonly annotations?: readonly SpdxAnnotation[] | undefined;
}

interface SpdxChecksum {
  readonly algorithm: string;
  readonly checksumValue: string;
}

interface SpdxReference {
  readonly referenceCategory: string;
  readonly referenceType: string;
  readonly referenceLocator: string;
}

export interface SpdxAnnotation {
  readonly annotationDate: string;
  readonly annotationType: string;
  readonly annotator: string;
  readonly comment: string;
}

export interface ExtractedLicense {
  readonly licenseId: string;
  readonly extractedText: string;
  readonly name: string;
}

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType: string;
  readonly relatedSpdxElement: string;
}

const DOWNLOAD = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|ftp|git|sftp):\/\/[^\s\p{Surrogate}]+$/u;

/** The time in a document without a timestamp, because SPDX requires a time. */
export const NO_TIME = '1970-01-01T00:00:00Z';

/** Returns a name in a form that can be part of an ID. Only letters, digits, dots and dashes are allowed in an ID. */
export function idPart(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60);
}

/** Returns the text on a single line, for a field that cannot have several lines. */
export function foldLines(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

/** Returns true if SPDX 2.3 accepts a URL as a download location. */
export function isDownloadUrl(url: string): boolean {
  return DOWNLOAD.test(url);
}

/** Returns a location of a package for readers, such as `a/package-lock.json:7 (layer 2)`. */
export function foundAtText({ path, line, layer }: Location): string {
  const position = line === undefined ? path : `${path}:${line}`;
  return layer === undefined ? position : `${position} (layer ${layer})`;
}
