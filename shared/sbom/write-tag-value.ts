/** Writes SPDX 2.3 in tag-value form. Source: https://spdx.github.io/spdx-spec/v2.3/ */
import { inLines } from './extension-properties.ts';
import {
  type ExtractedLicense,
  foldLines,
  type SpdxAnnotation,
  type SpdxDocument,
  type SpdxPackage,
} from './spdx.ts';

export function tagValueText(document: SpdxDocument): string {
  const { creationInfo, annotations, relationships } = document;
  const sections = [
    [
      line('SPDXVersion', document.spdxVersion),
      line('DataLicense', document.dataLicense),
      line('SPDXID', document.SPDXID),
      line('DocumentName', document.name),
      line('DocumentNamespace', document.documentNamespace),
      ...creationInfo.creators.map((creator) => line('Creator', creator)),
      line('Created', creationInfo.created),
    ],
    ...annotations.map((annotation) => annotationLines(annotation, document.SPDXID)),
    ...[...document.packages].flatMap((found) => [
      packageLines(found),
      ...(found.annotations ?? []).map((annotation) => annotationLines(annotation, found.SPDXID)),
    ]),
    [...relationships].map(({ spdxElementId, relationshipType, relatedSpdxElement }) =>
      line('Relationship', `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`),
    ),
    ...(document.hasExtractedLicensingInfos ?? []).map(licenseLines),
  ];
  return `${sections.map((lines) => lines.filter((text) => text !== '').join('\n')).join('\n\n')}\n`;
}

/** Returns the line for a tag, or an empty string if the tag has no value. */
function line(tag: string, value: string | undefined): string {
  if (value === undefined) return '';
  const text = foldLines(value);
  return text.includes('text>') ? block(tag, text) : `${tag}: ${text}`;
}

/**
 * Returns the lines for a tag with a multi-line value. If the value contains the end marker, the slash in the marker is
 * escaped.
 */
function block(tag: string, value: string): string {
  return `${tag}: <text>${value.toWellFormed().replaceAll('</text>', '<\\/text>')}</text>`;
}

function packageLines(found: SpdxPackage): readonly string[] {
  return [
    line('PackageName', found.name),
    line('SPDXID', found.SPDXID),
    line('PackageVersion', found.versionInfo),
    line('PackageSupplier', found.supplier),
    line('PackageDownloadLocation', found.downloadLocation),
    line('FilesAnalyzed', String(found.filesAnalyzed)),
    ...(found.checksums ?? []).map(({ algorithm, checksumValue }) =>
      line('PackageChecksum', `${algorithm}: ${checksumValue}`),
    ),
    found.sourceInfo === undefined ? '' : block('PackageSourceInfo', found.sourceInfo),
    line('PackageLicenseConcluded', found.licenseConcluded),
    line('PackageLicenseDeclared', found.licenseDeclared),
    line('PackageCopyrightText', found.copyrightText),
    ...(found.externalRefs ?? []).map(({ referenceCategory, referenceType, referenceLocator }) =>
      line('ExternalRef', `${referenceCategory} ${referenceType} ${referenceLocator}`),
    ),
    // Tag names contain a dash where JSON has an underscore.
    line('PrimaryPackagePurpose', found.primaryPackagePurpose?.replaceAll('_', '-')),
  ];
}

/**
 * Returns the lines of an annotation. An escaped end marker does not change the properties, because in JSON, `\/` is a
 * slash.
 */
function annotationLines(annotation: SpdxAnnotation, id: string): readonly string[] {
  return [
    line('Annotator', annotation.annotator),
    line('AnnotationDate', annotation.annotationDate),
    line('AnnotationType', annotation.annotationType),
    line('SPDXREF', id),
    block('AnnotationComment', inLines(annotation.comment)),
  ];
}

function licenseLines({ licenseId, extractedText, name }: ExtractedLicense): readonly string[] {
  return [
    line('LicenseID', licenseId),
    block('ExtractedText', extractedText),
    line('LicenseName', name),
  ];
}
