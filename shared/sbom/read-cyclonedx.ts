/** Parses CycloneDX 1.0 to 1.7 in its JSON form. Source: https://cyclonedx.org/docs/1.7/json/ */

import { systemOfDistro } from '../ecosystems/osv-ecosystem.ts';
import { readPurl } from '../ecosystems/purl.ts';
import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import {
  INVENTORY_KIND,
  type Inventory,
  type OperatingSystem,
  type Problem,
  type SourceDescription,
} from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { partsFrom } from './contained-packages.ts';
import { documentPackages } from './document-packages.ts';
import { packageOfPurl } from './package-of-purl.ts';
import { type Component, packageOfComponent, unnamedComponent } from './read-component.ts';
import {
  baseOf,
  countOf,
  declaredIncomplete,
  filesOf,
  jsonValues,
  layersOf,
  problemsOf,
  propertiesOf,
} from './read-properties.ts';
import { evidenceConflict, versionConflict } from './version-conflict.ts';

/** Maximum nesting depth of components. No known document is nested more deeply. */
const MAX_NESTING = 50;

/** Types of components that are not packages. A component of such a type is a package only if it has a purl. */
const NOT_PACKAGES = new Set(['operating-system', 'file', 'cryptographic-asset', 'data']);

/**
 * Property whose value is a contained package. The first versions of Assay added all these properties to the metadata
 * of the document.
 */
const PART = 'assay:contained';

/**
 * Returns the inventory in a CycloneDX document.
 *
 * @param lineOf Returns the line number of a top-level component by its index.
 */
export function readCycloneDx(
  document: JsonObject,
  lineOf: (index: number) => number | undefined,
  path: string,
): Inventory {
  const components = componentsOf(document, lineOf, path);
  const metadata = objectAt(document, 'metadata') ?? {};
  const properties = propertiesOf(metadata);
  const os =
    statedSystem(components) ?? (isOwn(metadata) ? undefined : systemOfPackages(components));
  const edges = edgesOf(document, components);
  const packages: Package[] = [];
  const problems: Problem[] = [...problemsOf(properties)];
  for (const component of components) {
    const ofComponent = propertiesOf(component.value);
    if (ofComponent.has(PART) || isNoPackage(component.value)) continue;
    const found = packageOfComponent(component, path, os, edges);
    if (found === undefined) problems.push(unnamedComponent(component, path));
    else packages.push(found);
    problems.push(...versionConflict(found, jsonValues(ofComponent, 'assay:exact')[0], path));
    problems.push(...evidenceConflict(found, component.value, path));
  }
  packages.push(...packagesOnlyNamed(document, components, { os, path }));
  if (problems.length === 0 && isIncomplete(document, components))
    problems.push(declaredIncomplete(path));
  return {
    kind: INVENTORY_KIND,
    source: sourceOf(metadata, path),
    os,
    layers: layersOf(properties),
    base: baseOf(properties),
    packages: documentPackages(packages),
    contained: partsFrom(
      [metadata, ...components.map(({ value }) => value)].flatMap((holder) =>
        jsonValues(propertiesOf(holder), PART),
      ),
    ),
    problems,
    ignored: properties.get('assay:ignored'),
    ignoredFiles: countOf(properties, 'assay:ignoredFiles'),
    files: filesOf(properties) ?? (isOwn(metadata) ? [] : [path]),
  };
}

function isNoPackage(value: JsonObject): boolean {
  const hasPurl = (stringAt(value, 'purl') ?? '') !== '';
  return !hasPurl && NOT_PACKAGES.has(stringAt(value, 'type') ?? '');
}

function componentsOf(
  document: JsonObject,
  lineOf: (index: number) => number | undefined,
  path: string,
): readonly Component[] {
  const found: Component[] = [];
  const collect = (holder: JsonObject, depth: number, line: number | undefined) => {
    if (depth > MAX_NESTING) {
      const message = `components are nested more than ${MAX_NESTING} levels deep`;
      throw new DataError('limit-exceeded', message, { path, line });
    }
    for (const [index, value] of (arrayAt(holder, 'components') ?? []).entries()) {
      if (!isObject(value)) continue;
      const at = depth === 0 ? lineOf(index) : line;
      found.push({ value, line: at });
      collect(value, depth + 1, at);
    }
  };
  collect(document, 0, undefined);
  const main = objectAt(objectAt(document, 'metadata') ?? {}, 'component');
  if (main !== undefined) collect(main, 1, undefined);
  return found;
}

/**
 * True if the document states that it is incomplete, or if it refers to another document for a dependency or for a
 * component.
 *
 * @see https://cyclonedx.org/docs/1.7/json/#compositions_items_aggregate There are five `incomplete…` values.
 * @see https://cyclonedx.org/capabilities/bomlink/
 */
function isIncomplete(document: JsonObject, components: readonly Component[]): boolean {
  const compositions = (arrayAt(document, 'compositions') ?? []).filter(isObject);
  return (
    compositions.some((one) => stringAt(one, 'aggregate')?.startsWith('incomplete') === true) ||
    [...namedDependencies(document), ...components.flatMap(ownDocuments)].some((ref) =>
      ref.startsWith('urn:cdx:'),
    )
  );
}

/** Returns the URLs of the SBOM documents that describe a component. */
function ownDocuments({ value }: Component): readonly string[] {
  const references = (arrayAt(value, 'externalReferences') ?? []).filter(isObject);
  return references.filter(({ type }) => type === 'bom').map(({ url }) => scalarText(url));
}

/** Returns all component references that occur in the dependency graph. */
function namedDependencies(document: JsonObject): readonly string[] {
  return (arrayAt(document, 'dependencies') ?? [])
    .filter(isObject)
    .flatMap((one) => [
      one['ref'],
      ...['dependsOn', 'provides'].flatMap((key) => arrayAt(one, key) ?? []),
    ])
    .map(scalarText);
}

/**
 * Returns the purls of each component's dependencies. The key is the reference of the component that has these
 * dependencies.
 */
function edgesOf(
  document: JsonObject,
  components: readonly Component[],
): ReadonlyMap<string, readonly string[]> {
  const purls = new Map<string, string>();
  for (const { value } of components) {
    purls.set(stringAt(value, 'bom-ref') ?? '', stringAt(value, 'purl') ?? '');
  }
  const edges = new Map<string, readonly string[]>();
  for (const dependency of (arrayAt(document, 'dependencies') ?? []).filter(isObject)) {
    const on = (arrayAt(dependency, 'dependsOn') ?? []).map(
      (ref) => purls.get(scalarText(ref)) ?? '',
    );
    edges.set(stringAt(dependency, 'ref') ?? '', on);
  }
  return edges;
}

/** Returns the packages that occur only as purls in the dependency graph, without a component. */
function packagesOnlyNamed(
  document: JsonObject,
  components: readonly Component[],
  { os, path }: { readonly os: OperatingSystem | undefined; readonly path: string },
): readonly Package[] {
  const main = objectAt(objectAt(document, 'metadata') ?? {}, 'component') ?? {};
  const known = new Set(
    [main, ...components.map(({ value }) => value)].flatMap((value) => [
      stringAt(value, 'bom-ref'),
      stringAt(value, 'purl'),
    ]),
  );
  const named = new Set(namedDependencies(document));
  const purls = [...named].filter((ref) => ref.startsWith('pkg:') && !known.has(ref));
  return purls.flatMap(
    (purl) => packageOfPurl(purl, { statedNames: [], os, locations: [{ path }] }) ?? [],
  );
}

/** Returns the operating system that a component in the document describes. */
function statedSystem(components: readonly Component[]): OperatingSystem | undefined {
  for (const { value } of components) {
    const name = stringAt(value, 'name');
    if (stringAt(value, 'type') !== 'operating-system' || name === undefined) continue;
    const prettyName = stringAt(value, 'description');
    return { id: name, versionId: stringAt(value, 'version') ?? '', prettyName };
  }
  return undefined;
}

/** Returns the operating system in the `distro` qualifier of a package's purl. */
function systemOfPackages(components: readonly Component[]): OperatingSystem | undefined {
  for (const { value } of components) {
    const purl = stringAt(value, 'purl');
    if (purl?.includes('distro=') !== true) continue;
    const parts = readPurl(purl);
    const os = parts === undefined ? undefined : systemOfDistro(parts);
    if (os !== undefined) return os;
  }
  return undefined;
}

/** Returns true for a document from Assay. Such a document lists all files that were read, even if the list is empty. */
function isOwn(metadata: JsonObject): boolean {
  return propertiesOf(objectAt(metadata, 'component') ?? {}).has('assay:source:kind');
}

function sourceOf(metadata: JsonObject, path: string): SourceDescription {
  const root = objectAt(metadata, 'component');
  const supplier = objectAt(metadata, 'supplier') ?? objectAt(root ?? {}, 'supplier');
  const version = root === undefined ? undefined : stringAt(root, 'version');
  const properties = propertiesOf(root ?? {});
  return {
    kind: 'sbom',
    name: path,
    digest: version?.startsWith('sha256:') === true ? version : undefined,
    imageId: properties.get('assay:source:imageId')?.[0],
    indexDigest: properties.get('assay:source:indexDigest')?.[0],
    platform: properties.get('assay:source:platform')?.[0],
    supplier: supplier && stringAt(supplier, 'name'),
  };
}
