/** Reads the data that Assay wrote to SPDX annotations. SPDX has no field for this data, or only a text field. */
import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { BaseEvidence, BaseImage, Layer, OperatingSystem } from '../model/inventory.ts';
import type {
  Hash,
  Location,
  Package,
  PackageOrigin,
  Scope,
  SourcePackage,
} from '../model/package.ts';
import { FACTS_PREFIX } from './extension-properties.ts';
import { asWritten } from './package-of-purl.ts';

/**
 * Returns the data that Assay wrote to an annotation on a document or a package. Returns an empty object if there is no
 * such annotation.
 */
export function factsOf(value: JsonObject): JsonObject {
  for (const annotation of (arrayAt(value, 'annotations') ?? []).filter(isObject)) {
    const comment = stringAt(annotation, 'comment');
    if (comment?.startsWith(FACTS_PREFIX) !== true) continue;
    const facts = parseJson(comment.slice(FACTS_PREFIX.length), 'annotation');
    if (isObject(facts)) return facts;
  }
  return {};
}

export function systemFrom(os: JsonObject | undefined): OperatingSystem | undefined {
  const id = os === undefined ? undefined : stringAt(os, 'id');
  if (os === undefined || id === undefined) return undefined;
  return {
    id,
    versionId: stringAt(os, 'versionId') ?? '',
    prettyName: stringAt(os, 'prettyName'),
  };
}

export function layersFrom(layers: readonly unknown[] | undefined): readonly Layer[] {
  return (layers ?? []).filter(isObject).map((layer) => ({
    diffId: stringAt(layer, 'diffId') ?? '',
    createdBy: stringAt(layer, 'createdBy'),
  }));
}

export function locationsFrom(
  locations: readonly unknown[] | undefined,
): readonly Location[] | undefined {
  const found = (locations ?? []).filter(isObject).flatMap((location) => {
    const path = stringAt(location, 'path');
    if (path === undefined) return [];
    return [{ path, line: numberAt(location, 'line'), layer: numberAt(location, 'layer') }];
  });
  return found.length === 0 ? undefined : found;
}

export function scopeFrom(scope: string | undefined): Scope | undefined {
  return scope === 'runtime' || scope === 'development' ? scope : undefined;
}

export function sourceFrom(source: JsonObject | undefined): SourcePackage | undefined {
  const name = source === undefined ? undefined : stringAt(source, 'name');
  if (source === undefined || name === undefined) return undefined;
  return { name, version: stringAt(source, 'version') ?? '' };
}

/** Returns the owners of a package. Older versions of Assay wrote a single owner as a string. */
export function ownersFrom(facts: JsonObject): Package['ownedBy'] {
  const stated = stringAt(facts, 'ownedBy');
  if (stated !== undefined) return [stated];
  const owners = (arrayAt(facts, 'ownedBy') ?? []).filter((owner) => typeof owner === 'string');
  return owners.length === 0 ? undefined : owners;
}

export function originFrom(origin: string | undefined): PackageOrigin | undefined {
  return origin === 'base' || origin === 'application' ? origin : undefined;
}

const EVIDENCE: readonly BaseEvidence[] = ['input', 'annotation', 'label', 'provenance'];

export function baseFrom(base: JsonObject | undefined): BaseImage | undefined {
  const stated = base === undefined ? undefined : stringAt(base, 'evidence');
  const evidence = EVIDENCE.find((known) => known === stated);
  if (base === undefined || evidence === undefined) return undefined;
  return {
    name: stringAt(base, 'name'),
    digest: stringAt(base, 'digest'),
    layers: numberAt(base, 'layers'),
    evidence,
  };
}

/**
 * Returns the hashes in the data from Assay. Assay writes all hashes there if the standard does not allow the value of
 * one of them.
 */
export function hashesFrom(hashes: readonly unknown[] | undefined): readonly Hash[] | undefined {
  return hashes
    ?.filter(isObject)
    .flatMap((hash) => asWritten(stringAt(hash, 'algorithm') ?? '', stringAt(hash, 'value') ?? ''));
}

export function numberAt(value: JsonObject, key: string): number | undefined {
  const number = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
