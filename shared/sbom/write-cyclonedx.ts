/**
 * CycloneDX 1.6.
 * Source: https://cyclonedx.org/docs/1.6/json/
 */
import type { Inventory, OperatingSystem } from '../model/inventory.ts';
import type { Hash, Location, Package } from '../model/package.ts';
import { contentUuid } from './content-id.ts';
import { isSpdxExpression } from './licence.ts';
import type { DocumentOptions } from './write-document.ts';

/** No purl begins so. */
const ROOT_REF = 'assay:root';
const SYSTEM_REF = 'assay:os';

interface Property {
  readonly name: string;
  readonly value: string;
}

export function cycloneDxDocument(inventory: Inventory, options: DocumentOptions): object {
  const content = {
    metadata: metadataOf(inventory, options),
    components: [
      ...(inventory.os === undefined ? [] : [systemComponent(inventory.os)]),
      ...inventory.packages.map(packageComponent),
    ],
    dependencies: dependenciesOf(inventory),
    compositions: [
      {
        aggregate: inventory.problems.length === 0 ? 'unknown' : 'incomplete',
        assemblies: [ROOT_REF],
      },
    ],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(content)}`,
    version: 1,
    ...content,
    metadata: { timestamp: options.timestamp, ...content.metadata },
    annotations: annotationsOf(inventory, options),
  };
}

function metadataOf(inventory: Inventory, { toolVersion }: DocumentOptions): object {
  return {
    tools: { components: [toolComponent(toolVersion)] },
    component: rootComponent(inventory),
    properties: [
      ...inventory.layers.flatMap(({ digest, diffId, createdBy }, index) => [
        ...property(`assay:layer:${index}:digest`, digest),
        ...property(`assay:layer:${index}:diffId`, diffId),
        ...property(`assay:layer:${index}:createdBy`, createdBy),
      ]),
      ...inventory.files.flatMap((path) => property('assay:file', path)),
      ...inventory.problems.flatMap((problem) =>
        property('assay:problem', JSON.stringify(problem)),
      ),
    ],
  };
}

function toolComponent(version: string): object {
  return { type: 'application', name: 'assay', version };
}

function rootComponent({ source }: Inventory): object {
  const [algorithm, content] = (source.digest ?? '').split(':');
  return {
    type: source.kind === 'image' ? 'container' : 'application',
    'bom-ref': ROOT_REF,
    name: source.name,
    version: source.digest,
    hashes:
      algorithm === 'sha256' && content !== undefined ? [{ alg: 'SHA-256', content }] : undefined,
    properties: [
      ...property('assay:source:kind', source.kind),
      ...property('assay:source:platform', source.platform),
      ...property('assay:source:indexDigest', source.indexDigest),
    ],
  };
}

function systemComponent(os: OperatingSystem): object {
  return {
    type: 'operating-system',
    'bom-ref': SYSTEM_REF,
    name: os.id,
    version: os.versionId === '' ? undefined : os.versionId,
    description: os.prettyName,
  };
}

function packageComponent(found: Package): object {
  return {
    type: 'library',
    'bom-ref': found.purl,
    supplier: found.supplier === undefined ? undefined : { name: found.supplier },
    name: found.name,
    version: found.version === '' ? undefined : found.version,
    scope: CYCLONEDX_SCOPES[found.scope],
    hashes: found.hashes?.map(hashOf),
    licenses: licencesOf(found.licence),
    purl: found.purl,
    externalReferences: downloadOf(found.downloadUrl),
    properties: propertiesOf(found),
    evidence: { occurrences: found.locations.map(occurrenceOf) },
  };
}

/** `excluded` is for what is used to build and test, and is not in what is delivered. */
const CYCLONEDX_SCOPES = { runtime: 'required', development: 'excluded', unknown: undefined };

const ALGORITHMS = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
} as const;

function hashOf({ algorithm, value }: Hash): object {
  return { alg: ALGORITHMS[algorithm], content: value };
}

function licencesOf(licence: string | undefined): readonly object[] | undefined {
  if (licence === undefined || licence === '') return undefined;
  return isSpdxExpression(licence) ? [{ expression: licence }] : [{ license: { name: licence } }];
}

function downloadOf(url: string | undefined): readonly object[] | undefined {
  return url === undefined ? undefined : [{ type: 'distribution', url: safeIri(url) }];
}

/** The schema wants an IRI reference; what is none is percent-encoded where it must be. */
function safeIri(url: string): string {
  return encodeURI(url.toWellFormed()).replaceAll('%25', '%').replace(/[[\]]/g, encodeURIComponent);
}

/** The URL as the data had it, where the schema wants another form. */
function changedDownload(url: string | undefined): readonly Property[] {
  return url === undefined || safeIri(url) === url ? [] : property('assay:downloadUrl', url);
}

function propertiesOf(found: Package): readonly Property[] {
  return [
    ...property('assay:ecosystem', found.ecosystem),
    ...property('assay:direct', found.isDirect?.toString()),
    ...property('assay:architecture', found.architecture),
    ...property('assay:source:name', found.source?.name),
    ...property('assay:source:version', found.source?.version),
    ...property('assay:layer', found.locations[0]?.layer?.toString()),
    ...changedDownload(found.downloadUrl),
  ];
}

function property(name: string, value: string | undefined): readonly Property[] {
  return value === undefined ? [] : [{ name, value }];
}

function occurrenceOf({ path, line, layer }: Location): object {
  return {
    location: path,
    line,
    additionalContext: layer === undefined ? undefined : `layer ${layer}`,
  };
}

/** The root depends on what its manifests name, or, where none does, on what nothing else depends on. */
function dependenciesOf({ packages, os }: Inventory): readonly object[] {
  const needed = new Set(packages.flatMap(({ dependsOn }) => dependsOn));
  const top = packages.filter(
    ({ isDirect, purl }) => isDirect === true || (isDirect === undefined && !needed.has(purl)),
  );
  const system = os === undefined ? [] : [SYSTEM_REF];
  return [
    { ref: ROOT_REF, dependsOn: [...system, ...top.map(({ purl }) => purl)] },
    ...packages.map(({ purl, dependsOn }) => ({
      ref: purl,
      dependsOn: dependsOn.length === 0 ? undefined : dependsOn,
    })),
  ];
}

/** Annotations must have a time, so a document without a clock has none; the properties have it all. */
function annotationsOf(
  { problems }: Inventory,
  { timestamp, toolVersion }: DocumentOptions,
): readonly object[] | undefined {
  if (problems.length === 0 || timestamp === undefined) return undefined;
  return [
    {
      subjects: [ROOT_REF],
      annotator: { component: toolComponent(toolVersion) },
      timestamp,
      text: `This document is partial: ${problems.length} problems were met while reading.`,
    },
  ];
}
