import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Package } from '../model/package.ts';
import {
  hashesFrom,
  locationsFrom,
  originFrom,
  ownersFrom,
  scopeFrom,
  sourceFrom,
} from './read-extension-properties.ts';

/** Returns a package that was written as JSON. Returns undefined if a required field is missing. */
export function packageFrom(value: unknown): Package | undefined {
  if (!isObject(value)) return undefined;
  const purl = stringAt(value, 'purl');
  const type = stringAt(value, 'type');
  const name = stringAt(value, 'name');
  if (purl === undefined || type === undefined || name === undefined) return undefined;
  return {
    purl,
    type,
    name,
    version: stringAt(value, 'version') ?? '',
    ecosystem: stringAt(value, 'ecosystem'),
    locations: locationsFrom(arrayAt(value, 'locations')) ?? [],
    scope: scopeFrom(stringAt(value, 'scope')) ?? 'unknown',
    isDirect: directFrom(value),
    dependsOn: (arrayAt(value, 'dependsOn') ?? []).filter((edge) => typeof edge === 'string'),
    source: sourceFrom(objectAt(value, 'source')),
    architecture: stringAt(value, 'architecture'),
    license: stringAt(value, 'licence'),
    hashes: hashesFrom(arrayAt(value, 'hashes')),
    supplier: stringAt(value, 'supplier'),
    downloadUrl: stringAt(value, 'downloadUrl'),
    ownedBy: ownersFrom(value),
    origin: originFrom(stringAt(value, 'origin')),
  };
}

function directFrom(value: JsonObject): boolean | undefined {
  return typeof value['isDirect'] === 'boolean' ? value['isDirect'] : undefined;
}
