/** Writes CycloneDX 1.4 to 1.7 in its JSON form. Source: https://cyclonedx.org/docs/1.7/json/ */
import type { BaseImage, Inventory, OperatingSystem } from '../model/inventory.ts';
import { containedByOwner } from './contained-packages.ts';
import { contentUuid } from './content-id.ts';
import {
  type Annotation,
  type Component,
  type CycloneDxDocument,
  type Dependency,
  type Metadata,
  type Property,
  property,
} from './cyclonedx.ts';
import type { CycloneDxVersion, DocumentOptions } from './format.ts';
import { imagePurl } from './image-purl.ts';
import { declaredOnce } from './license.ts';
import { type ComponentContext, packageComponent, partComponent } from './write-component.ts';

/** References of components that are not packages. All other references are purls, which never start with `assay:`. */
const ROOT_REF = 'assay:root';
const SYSTEM_REF = 'assay:os';

/**
 * Returns the document in the given version. It contains only fields that the schema for this version allows. Other
 * data is written to properties or omitted.
 */
export function cycloneDxDocument(
  inventory: Inventory,
  version: CycloneDxVersion,
  options: DocumentOptions,
): CycloneDxDocument {
  const { os, problems } = inventory;
  const context = { os, version, declare: declaredOnce() };
  const content = {
    metadata: metadataOf(inventory, version, options),
    components: writtenTwice(inventory, () => componentsOf(inventory, context)),
    dependencies: { [Symbol.iterator]: () => dependenciesOf(inventory) },
    compositions: [
      { aggregate: problems.length === 0 ? 'unknown' : 'incomplete', assemblies: [ROOT_REF] },
    ],
  };
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    serialNumber: `urn:uuid:${contentUuid(content)}`,
    version: 1,
    ...content,
    metadata: { timestamp: options.timestamp, ...content.metadata },
    annotations: annotationsOf(inventory, version, options),
  };
}

/**
 * Maximum number of packages whose components stay in memory between hashing and writing. Each component needs about
 * 2 kB.
 */
const FEW_PACKAGES = 5_000;

/**
 * Returns an iterable that can be iterated over twice. If there are many packages, the items are created again each
 * time instead of being kept in memory.
 */
function writtenTwice<T>({ packages }: Inventory, make: () => Generator<T>): Iterable<T> {
  return packages.length <= FEW_PACKAGES ? [...make()] : { [Symbol.iterator]: make };
}

function metadataOf(
  inventory: Inventory,
  version: CycloneDxVersion,
  { toolVersion, author }: DocumentOptions,
): Metadata {
  const { supplier } = inventory.source;
  return {
    lifecycles: version < '1.5' ? undefined : lifecyclesOf(inventory),
    tools:
      version < '1.5'
        ? [{ name: 'assay', version: toolVersion }]
        : { components: [toolComponent(toolVersion)] },
    authors: author === undefined ? undefined : [{ name: author }],
    component: rootComponent(inventory),
    supplier: supplier === undefined ? undefined : { name: supplier },
    properties: [
      ...inventory.layers.flatMap(({ diffId, createdBy }, index) => [
        ...property(`assay:layer:${index}:diffId`, diffId),
        ...property(`assay:layer:${index}:createdBy`, createdBy),
      ]),
      ...baseProperties(inventory.base),
      ...(inventory.ignored ?? []).flatMap((path) => property('assay:ignored', path)),
      ...property('assay:ignoredFiles', inventory.ignoredFiles?.toString()),
      ...inventory.files.flatMap((path) => property('assay:file', path)),
      ...inventory.problems.flatMap((problem) =>
        property('assay:problem', JSON.stringify(problem)),
      ),
    ],
  };
}

/**
 * Returns the phase of the lifecycle in which the content was read: before the build for a folder, and after it for an
 * image. Returns undefined for an SBOM, because its phase is unknown.
 */
function lifecyclesOf({ source }: Inventory): Metadata['lifecycles'] {
  if (source.kind === 'sbom') return undefined;
  return [{ phase: source.kind === 'image' ? 'post-build' : 'pre-build' }];
}

function baseProperties(base: BaseImage | undefined): readonly Property[] {
  if (base === undefined) return [];
  return [
    ...property('assay:base:name', base.name),
    ...property('assay:base:digest', base.digest),
    ...property('assay:base:layers', base.layers?.toString()),
    ...property('assay:base:evidence', base.evidence),
  ];
}

function toolComponent(version: string): Component {
  return { type: 'application', name: 'assay', version };
}

function rootComponent({ source }: Inventory): Component {
  const [algorithm, content] = (source.digest ?? '').split(':');
  return {
    type: source.kind === 'image' ? 'container' : 'application',
    'bom-ref': ROOT_REF,
    name: source.name,
    version: source.digest,
    hashes:
      algorithm === 'sha256' && content !== undefined ? [{ alg: 'SHA-256', content }] : undefined,
    purl: imagePurl(source),
    properties: [
      ...property('assay:source:kind', source.kind),
      ...property('assay:source:platform', source.platform),
      ...property('assay:source:imageId', source.imageId),
      ...property('assay:source:indexDigest', source.indexDigest),
    ],
  };
}

function* componentsOf(inventory: Inventory, context: ComponentContext): Generator<Component> {
  const parts = containedByOwner(inventory);
  const partsOf = (purl: string) => parts.get(purl)?.map((found) => partComponent(found, context));
  if (context.os !== undefined) yield systemComponent(context.os);
  for (const found of inventory.packages) {
    yield { ...packageComponent(found, context), components: partsOf(found.purl) };
  }
  yield* partsOf('') ?? [];
}

function systemComponent(os: OperatingSystem): Component {
  return {
    type: 'operating-system',
    'bom-ref': SYSTEM_REF,
    name: os.id,
    version: os.versionId === '' ? undefined : os.versionId,
    description: os.prettyName,
  };
}

/**
 * Yields the dependencies of the root and of each package. The root depends on the direct dependencies in its
 * manifests. If it is unknown whether a package is direct, it counts as direct unless another package depends on it.
 */
function* dependenciesOf({ packages, os }: Inventory): Generator<Dependency> {
  const needed = new Set<string>();
  for (const { dependsOn } of packages) for (const purl of dependsOn) needed.add(purl);
  const top = packages.filter(
    ({ isDirect, purl }) => isDirect === true || (isDirect === undefined && !needed.has(purl)),
  );
  const system = os === undefined ? [] : [SYSTEM_REF];
  yield { ref: ROOT_REF, dependsOn: [...system, ...top.map(({ purl }) => purl)] };
  for (const { purl, dependsOn } of packages) {
    yield { ref: purl, dependsOn: dependsOn.length === 0 ? undefined : dependsOn };
  }
}

/**
 * Returns an annotation if there are problems. Returns undefined for a document without a timestamp, because an
 * annotation requires a time. Also returns undefined for version 1.4, which does not support annotations. In any case,
 * the properties contain the problems.
 */
function annotationsOf(
  { problems }: Inventory,
  version: CycloneDxVersion,
  { timestamp, toolVersion }: DocumentOptions,
): readonly Annotation[] | undefined {
  if (problems.length === 0 || timestamp === undefined || version < '1.5') return undefined;
  return [
    {
      subjects: [ROOT_REF],
      annotator: { component: toolComponent(toolVersion) },
      timestamp,
      text: `This document is partial: ${problems.length} problems occurred while reading.`,
    },
  ];
}
