import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Inventory } from '../model/inventory.ts';
import { readCycloneDx } from './read-cyclonedx.ts';
import { readSpdx } from './read-spdx.ts';

/**
 * The inventory that an SBOM states: CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3. purls are as the
 * document has them. A component without one is a problem of the inventory, not an error.
 *
 * @throws {DataError} `malformed` or `unsupported-version` when it is no such document.
 */
export function readDocument(bytes: Buffer | string, path: string): Inventory {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('utf8');
  const document = parseJson(text, path);
  if (!isObject(document)) {
    throw new DataError('malformed', 'an SBOM is a JSON object', { path });
  }
  if (isCycloneDx(document, path)) return readCycloneDx(document, text, path);
  if (isSpdx(document, path)) return readSpdx(document, text, path);
  const message = 'this is neither a CycloneDX nor an SPDX document in JSON';
  throw new DataError('malformed', message, { path });
}

function isCycloneDx(document: JsonObject, path: string): boolean {
  const isIt = stringAt(document, 'bomFormat') === 'CycloneDX';
  return isIt && requireVersion('CycloneDX', document, 'specVersion', /^1\.[2-7]$/, path);
}

function isSpdx(document: JsonObject, path: string): boolean {
  const isIt = stringAt(document, 'spdxVersion') !== undefined;
  return isIt && requireVersion('SPDX', document, 'spdxVersion', /^SPDX-2\.[23]$/, path);
}

function requireVersion(
  format: string,
  document: JsonObject,
  key: string,
  supported: RegExp,
  path: string,
): true {
  const version = stringAt(document, key) ?? '';
  if (supported.test(version)) return true;
  const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} cannot be read`;
  throw new DataError('unsupported-version', message, { path });
}
