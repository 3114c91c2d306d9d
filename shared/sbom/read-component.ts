/** Reads one component of a CycloneDX document in its JSON form. Source: https://cyclonedx.org/docs/1.7/json/ */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { OperatingSystem, Problem } from '../model/inventory.ts';
import type { Hash, Location, Package, Scope, SourcePackage } from '../model/package.ts';
import { writtenNames } from './component-names.ts';
import { asWritten, packageOfPurl, statedHash } from './package-of-purl.ts';
import { withPurlOverrides } from './purl-overrides.ts';
import { locationsFrom, originFrom } from './read-extension-properties.ts';
import { jsonValues, type Properties, propertiesOf } from './read-properties.ts';

/** A component in a CycloneDX document. */
export interface Component {
  readonly value: JsonObject;
  /** Line number of the component or, for a nested component, of the top-level component that contains it. */
  readonly line: number | undefined;
}

/** Returns the package that a component describes. Returns undefined if the component does not have a valid purl. */
export function packageOfComponent(
  { value, line }: Component,
  path: string,
  os: OperatingSystem | undefined,
  edges: ReadonlyMap<string, readonly string[]>,
): Package | undefined {
  const properties = propertiesOf(value);
  const isDirect = properties.get('assay:direct')?.[0];
  const found = packageOfPurl(stringAt(value, 'purl') ?? '', {
    statedNames: writtenNames({
      group: stringAt(value, 'group'),
      name: stringAt(value, 'name') ?? '',
    }),
    os,
    version: stringAt(value, 'version'),
    ecosystem: properties.get('assay:ecosystem')?.[0],
    locations: locationsOf(properties) ?? occurrencesOf(value) ?? [{ path, line }],
    scope: SCOPES.get(stringAt(value, 'scope') ?? ''),
    isDirect: isDirect === undefined ? undefined : isDirect === 'true',
    dependsOn: edges.get(stringAt(value, 'bom-ref') ?? ''),
    source: statedSource(properties),
    architecture: properties.get('assay:architecture')?.[0],
    license: properties.get('assay:licence')?.[0] ?? licenseOf(value),
    hashes: irregularHashes(properties) ?? hashesOf(value),
    supplier: stringAt(objectAt(value, 'supplier') ?? {}, 'name'),
    downloadUrl: properties.get('assay:downloadUrl')?.[0] ?? downloadOf(value),
    ownedBy: properties.get('assay:ownedBy'),
    origin: originFrom(properties.get('assay:origin')?.[0]),
  });
  const [exact] = jsonValues(properties, 'assay:exact');
  return found && withPurlOverrides(found, isObject(exact) ? exact : undefined);
}

/** Returns the problem for a component without a package URL. */
export function unnamedComponent({ value, line }: Component, path: string): Problem {
  const name = JSON.stringify(stringAt(value, 'name') ?? '').slice(0, 200);
  return {
    code: 'malformed',
    message: `the component ${name} has no package URL, so it cannot be identified`,
    path,
    line,
  };
}

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['required', 'runtime'],
  ['optional', 'runtime'],
  ['excluded', 'development'],
]);

/**
 * Returns the source package of a component. Reads Assay's properties, and trivy's properties, in which the epoch and
 * the release are separate.
 */
function statedSource(properties: Properties): SourcePackage | undefined {
  const first = (name: string) => properties.get(name)?.[0] ?? '';
  const own = first('assay:source:name');
  if (own !== '') return { name: own, version: first('assay:source:version') };
  const name = first('aquasecurity:trivy:SrcName');
  const version = first('aquasecurity:trivy:SrcVersion');
  if (name === '' || version === '') return undefined;
  const epoch = first('aquasecurity:trivy:SrcEpoch');
  const release = first('aquasecurity:trivy:SrcRelease');
  const full = release === '' ? version : `${version}-${release}`;
  return { name, version: epoch === '' ? full : `${epoch}:${full}` };
}

/**
 * Returns the locations in Assay's properties. Assay writes these properties only for CycloneDX versions in which
 * occurrences cannot have line numbers.
 */
function locationsOf(properties: Properties): readonly Location[] | undefined {
  return locationsFrom(jsonValues(properties, 'assay:location'));
}

/**
 * Returns the hashes in Assay's own properties. Assay writes all hashes there if the standard does not allow the value
 * of one of them.
 */
function irregularHashes(properties: Properties): readonly Hash[] | undefined {
  const hashes = properties.get('assay:hash')?.flatMap((text) => {
    const colon = text.indexOf(':');
    return asWritten(text.slice(0, colon), text.slice(colon + 1));
  });
  return hashes?.length === 0 ? undefined : hashes;
}

function occurrencesOf(value: JsonObject): readonly Location[] | undefined {
  const evidence = objectAt(value, 'evidence');
  if (evidence === undefined) return undefined;
  const occurrences = arrayAt(evidence, 'occurrences') ?? [];
  const locations = occurrences.filter(isObject).flatMap((occurrence) => {
    const path = stringAt(occurrence, 'location');
    if (path === undefined) return [];
    const layer = /^layer (\d+)$/.exec(stringAt(occurrence, 'additionalContext') ?? '')?.[1];
    return [
      {
        path,
        line: typeof occurrence['line'] === 'number' ? occurrence['line'] : undefined,
        layer: layer === undefined ? undefined : Number(layer),
      },
    ];
  });
  return locations.length === 0 ? undefined : locations;
}

/** Returns the license of a component. An expression is not changed, and several licenses are joined with AND. */
function licenseOf(value: JsonObject): string | undefined {
  const choices = arrayAt(value, 'licenses');
  if (choices === undefined) return undefined;
  const texts = choices.filter(isObject).flatMap((choice) => {
    const license = objectAt(choice, 'license') ?? {};
    const text =
      stringAt(choice, 'expression') ?? stringAt(license, 'id') ?? stringAt(license, 'name');
    return text === undefined ? [] : [text];
  });
  return texts.length === 0 ? undefined : texts.join(' AND ');
}

function hashesOf(value: JsonObject) {
  const listed = arrayAt(value, 'hashes');
  if (listed === undefined) return undefined;
  const hashes = listed
    .filter(isObject)
    .flatMap((hash) => statedHash(stringAt(hash, 'alg'), stringAt(hash, 'content')));
  return hashes.length === 0 ? undefined : hashes;
}

function downloadOf(value: JsonObject): string | undefined {
  const references = (arrayAt(value, 'externalReferences') ?? []).filter(isObject);
  const found = references.find((reference) => stringAt(reference, 'type') === 'distribution');
  return found === undefined ? undefined : stringAt(found, 'url');
}
