import type { GoBuildInfo } from '../binary/extract.ts';
import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { GoFunctions } from '../model/go-program.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * Returns the data that was extracted from an executable or archive. Validates the data again, because it can come from
 * a cache.
 *
 * @throws {DataError} if the data is of a different kind.
 */
export function readExtract(file: EcosystemFile, kind: ExtractKind): JsonObject {
  const extract = asObject(parseJson(file.bytes, file.path), '$');
  if (stringAt(extract, 'kind') === kind) return extract;
  throw new DataError('malformed', `the extract is not of kind ${kind}`, {
    path: file.path,
  });
}

/** Returns the objects in a list and skips all other items. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return (arrayAt(object, key) ?? []).filter(isObject);
}

/** Returns Go's build information, if the executable contains it. */
export function goBuildInfoOf(file: EcosystemFile): GoBuildInfo | undefined {
  const go = objectAt(readExtract(file, 'executable'), 'go');
  if (go === undefined) return undefined;
  const functions = functionsIn(go);
  return {
    goVersion: stringAt(go, 'goVersion') ?? '',
    modules: stringAt(go, 'modules') ?? '',
    ...(functions !== undefined && { functions }),
  };
}

function functionsIn(go: JsonObject): GoFunctions | undefined {
  const functions = objectAt(go, 'functions') ?? {};
  const packages = arrayAt(functions, 'packages')?.filter((path) => typeof path === 'string');
  const symbols = stringAt(functions, 'symbols');
  return packages === undefined || symbols === undefined ? undefined : { packages, symbols };
}
