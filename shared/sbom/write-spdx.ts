/** Writes SPDX 2.3. Source: https://spdx.github.io/spdx-spec/v2.3/ */
import type { Inventory, OperatingSystem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { contentUuid } from './content-id.ts';
import {
  containedProperties,
  documentProperties,
  packageProperties,
  propertiesText,
} from './extension-properties.ts';
import type { DocumentOptions } from './format.ts';
import { isRegularHash } from './hash.ts';
import { imagePurl } from './image-purl.ts';
import { type DeclareLicense, declaredOnce } from './license.ts';
import {
  type ExtractedLicense,
  foldLines,
  foundAtText,
  isDownloadUrl,
  NO_TIME,
  type SpdxAnnotation,
  type SpdxDocument,
  type SpdxPackage,
} from './spdx.ts';
import { DOCUMENT_ID, partId, ROOT_ID, SYSTEM_ID, spdxId } from './spdx-ids.ts';
import { relationshipsOf } from './spdx-relationships.ts';
import { supplierText } from './supplier.ts';

const NO_ASSERTION = 'NOASSERTION';

export function spdxDocument(inventory: Inventory, options: DocumentOptions): SpdxDocument {
  const { source, packages, contained = [] } = inventory;
  const maker = { annotate: annotatorFor(options), declare: declaredOnce() };
  const { annotate, declare } = maker;
  const content = {
    name: nameOf(source.name),
    annotations: [
      annotate(documentProperties(inventory)),
      ...problemAnnotations(inventory, options),
    ],
    packages: { [Symbol.iterator]: () => packagesOf(inventory, maker) },
    hasExtractedLicensingInfos: extractedLicenses([...packages, ...contained], declare),
    relationships: { [Symbol.iterator]: () => relationshipsOf(inventory) },
  };
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT_ID,
    documentNamespace: `https://assay.invalid/spdx/${contentUuid(content)}`,
    creationInfo: {
      created: options.timestamp ?? NO_TIME,
      creators: creatorsOf(options),
    },
    ...content,
  };
}

function creatorsOf({ toolVersion, author }: DocumentOptions): readonly string[] {
  const tool = `Tool: assay-${toolVersion}`;
  return author === undefined ? [tool] : [`Organization: ${foldLines(author)}`, tool];
}

type Annotate = (facts: object) => SpdxAnnotation;

/** The data that all packages in a document share. */
interface Maker {
  readonly annotate: Annotate;
  readonly declare: DeclareLicense;
}

function annotatorFor(options: DocumentOptions): Annotate {
  return (facts) => annotation(options, propertiesText(facts));
}

function annotation(options: DocumentOptions, comment: string): SpdxAnnotation {
  return {
    annotationDate: options.timestamp ?? NO_TIME,
    annotationType: 'OTHER',
    annotator: `Tool: assay-${options.toolVersion}`,
    comment,
  };
}

function problemAnnotations(
  { problems }: Inventory,
  options: DocumentOptions,
): readonly SpdxAnnotation[] {
  if (problems.length === 0) return [];
  const text = `This document is partial: ${problems.length} problems occurred while reading.`;
  return [annotation(options, text)];
}

function rootPackage({ source }: Inventory): SpdxPackage {
  const [algorithm, checksumValue] = (source.digest ?? '').split(':');
  return {
    SPDXID: ROOT_ID,
    name: nameOf(source.name),
    versionInfo: source.digest,
    supplier: source.supplier === undefined ? undefined : supplierText(source.supplier),
    downloadLocation: NO_ASSERTION,
    filesAnalyzed: false,
    licenseConcluded: NO_ASSERTION,
    licenseDeclared: NO_ASSERTION,
    copyrightText: NO_ASSERTION,
    primaryPackagePurpose: source.kind === 'image' ? 'CONTAINER' : 'APPLICATION',
    checksums:
      algorithm === 'sha256' && checksumValue !== undefined
        ? [{ algorithm: 'SHA256', checksumValue }]
        : undefined,
    externalRefs: purlReference(imagePurl(source)),
  };
}

function systemPackage({ id, versionId }: OperatingSystem): SpdxPackage {
  return {
    SPDXID: SYSTEM_ID,
    name: nameOf(id),
    versionInfo: versionId === '' ? undefined : versionId,
    downloadLocation: NO_ASSERTION,
    filesAnalyzed: false,
    licenseConcluded: NO_ASSERTION,
    licenseDeclared: NO_ASSERTION,
    copyrightText: NO_ASSERTION,
    primaryPackagePurpose: 'OPERATING_SYSTEM',
  };
}

/**
 * Returns the name, or `unnamed` if it is empty or consists only of spaces, because readers do not accept such a name.
 */
function nameOf(text: string): string {
  return foldLines(text) === '' ? 'unnamed' : text;
}

function purlReference(purl: string | undefined): SpdxPackage['externalRefs'] {
  if (purl === undefined) return undefined;
  return [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }];
}

function* packagesOf(inventory: Inventory, maker: Maker): Generator<SpdxPackage> {
  yield rootPackage(inventory);
  if (inventory.os !== undefined) yield systemPackage(inventory.os);
  for (const found of inventory.packages) yield spdxPackage(found, inventory, maker);
  for (const found of inventory.contained ?? []) {
    yield {
      ...spdxPackage(found, inventory, maker),
      SPDXID: partId(found),
      externalRefs: undefined,
      annotations: [maker.annotate(containedProperties(found))],
    };
  }
}

function spdxPackage(found: Package, inventory: Inventory, maker: Maker): SpdxPackage {
  const checksums = found.hashes?.filter(isRegularHash).map(({ algorithm, value }) => ({
    algorithm: algorithm.toUpperCase(),
    checksumValue: value,
  }));
  return {
    SPDXID: spdxId(found),
    name: nameOf(found.name),
    versionInfo: found.version === '' ? undefined : found.version,
    supplier: found.supplier === undefined ? undefined : supplierText(found.supplier),
    downloadLocation: downloadOf(found.downloadUrl),
    filesAnalyzed: false,
    licenseConcluded: NO_ASSERTION,
    licenseDeclared: licenseOf(found.license, maker.declare),
    copyrightText: NO_ASSERTION,
    sourceInfo: `found in ${found.locations.map(foundAtText).join(', ')}`,
    checksums: checksums?.length === 0 ? undefined : checksums,
    externalRefs: purlReference(found.purl),
    annotations: [maker.annotate(packageProperties(found, inventory))],
  };
}

function downloadOf(url: string | undefined): string {
  return url !== undefined && isDownloadUrl(url) ? url : NO_ASSERTION;
}

function licenseOf(license: string | undefined, declare: DeclareLicense): string {
  if (license === undefined || license === '') return NO_ASSERTION;
  return declare(license).expression;
}

/** Returns the original text of each license that SPDX does not know. */
function extractedLicenses(
  packages: readonly Package[],
  declare: DeclareLicense,
): readonly ExtractedLicense[] | undefined {
  const stated = new Set(
    packages.map(({ license }) => license ?? '').filter((text) => text !== ''),
  );
  const words = new Map([...stated].flatMap((text) => [...declare(text).references]));
  if (words.size === 0) return undefined;
  return [...words].sort(byText).map(([licenseId, text]) => ({
    licenseId,
    extractedText: text,
    name: foldLines(text).slice(0, 100),
  }));
}

function byText([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
