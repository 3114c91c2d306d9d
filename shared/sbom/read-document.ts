import { readPlainXml } from '../ecosystems/read-xml.ts';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseUniqueJson } from '../json/parse-exact-json.ts';
import { jsonLines } from '../json/positions.ts';
import type { Inventory } from '../model/inventory.ts';
import { readCycloneDx } from './read-cyclonedx.ts';
import { cycloneDxForm, isCycloneDxXml } from './read-cyclonedx-xml.ts';
import { readSpdx } from './read-spdx.ts';
import { isSpdx3, spdx3Form, spdx3Version } from './read-spdx3.ts';
import { isTagValue, type SpdxForm, tagValueForm } from './read-tag-value.ts';

/**
 * Returns the inventory in an SBOM. Supports these formats:
 *
 * - CycloneDX: 1.2 to 1.7 in JSON, and 1.0 to 1.7 in XML
 * - SPDX: 2.2 and 2.3 in JSON or tag-value format, and 3.0 in JSON-LD
 *
 * Purls are kept unchanged. A component without a purl is reported as a problem in the inventory, not as an error.
 *
 * @throws {DataError} `malformed` if the document cannot be read; `not-an-sbom` or `unsupported-version` if it has
 * another format or version.
 */
export function readDocument(bytes: Buffer | string, path: string): Inventory {
  const text = withoutMark(typeof bytes === 'string' ? bytes : decode(bytes));
  if (text.trimStart().startsWith('<')) return readXmlDocument(text, path);
  if (isTagValue(text)) return readSpdx2(tagValueForm(text, path), path);
  const document = parseUniqueJson(text, path);
  if (!isObject(document)) {
    throw new DataError('not-an-sbom', 'an SBOM must be a JSON object', { path });
  }
  return readJsonDocument(document, text, path);
}

/**
 * Reads an SBOM that was already parsed, such as the predicate of an attestation. The packages in the result do not
 * have line numbers.
 */
export function readParsedDocument(document: unknown, path: string): Inventory {
  if (!isObject(document)) {
    throw new DataError('not-an-sbom', 'an SBOM must be a JSON object', { path });
  }
  return readJsonDocument(document, undefined, path);
}

/**
 * Returns the inventory in a JSON document.
 *
 * @param text Text of the document, for line numbers. Undefined if the text is unknown.
 */
function readJsonDocument(document: JsonObject, text: string | undefined, path: string): Inventory {
  if (stringAt(document, 'bomFormat') === 'CycloneDX') {
    const version = stringAt(document, 'specVersion') ?? '';
    requireVersion('CycloneDX', version, /^1\.[2-7]$/, path);
    return readCycloneDx(document, linesOf(document, text, 'components'), path);
  }
  if (stringAt(document, 'spdxVersion') !== undefined) {
    requireSpdx2(document, path);
    return readSpdx(document, linesOf(document, text, 'packages'), path);
  }
  if (isSpdx3(document)) {
    requireVersion('SPDX', spdx3Version(document), /^3\.0\.\d+$/, path);
    return readSpdx2(spdx3Form(document, text), path);
  }
  const message = 'the document is neither CycloneDX nor SPDX';
  throw new DataError('not-an-sbom', message, { path });
}

function readXmlDocument(text: string, path: string): Inventory {
  const root = readPlainXml(text, path);
  if (!isCycloneDxXml(root)) {
    throw new DataError('not-an-sbom', 'the XML document is not CycloneDX', { path });
  }
  const { document, lines } = cycloneDxForm(root, path);
  const version = stringAt(document, 'specVersion') ?? '';
  requireVersion('CycloneDX', version, /^1\.[0-7]$/, path);
  return readCycloneDx(document, (index) => lines[index], path);
}

function readSpdx2({ document, lines }: SpdxForm, path: string): Inventory {
  requireSpdx2(document, path);
  return readSpdx(document, (index) => lines[index], path);
}

function requireSpdx2(document: JsonObject, path: string): void {
  requireVersion('SPDX', stringAt(document, 'spdxVersion') ?? '', /^SPDX-2\.[23]$/, path);
}

/** Returns a function that returns the line number of an item, by its index in the given list. */
function linesOf(
  document: JsonObject,
  text: string | undefined,
  list: string,
): (index: number) => number | undefined {
  if (text === undefined) return () => undefined;
  const lines = jsonLines(text, (keys) => isListIn(keys, list), document);
  const items = lines.members.get(list)?.members;
  return (index) => items?.get(String(index))?.line;
}

/** True if `keys` is the path of the document's root, or of the given list in the root. */
function isListIn(keys: readonly string[], list: string): boolean {
  return keys.length === 0 || (keys.length === 1 && keys[0] === list);
}

function requireVersion(format: string, version: string, supported: RegExp, path: string): void {
  if (supported.test(version)) return;
  const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} is not supported`;
  throw new DataError('unsupported-version', message, { path });
}

/**
 * Decodes a document as UTF-8 or UTF-16. Windows tools write UTF-16. The first two bytes of the document show the
 * encoding.
 */
function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
