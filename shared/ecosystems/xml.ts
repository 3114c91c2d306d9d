import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import type { EcosystemFile } from './ecosystem.ts';

/** Attributes are told from elements by this mark, which no name begins with. */
export const ATTRIBUTE = '@';

/** Deeper documents are no project files. */
const MAX_NESTING = 100;

/**
 * The root elements of an XML file by name. Values are texts: `1.10` stays what it is. Entities that the
 * document defines are not replaced.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readXml(file: EcosystemFile): JsonObject {
  const text = decode(file.bytes);
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    const { msg, line } = validity.err;
    throw new DataError('malformed', `this is not valid XML: ${msg}`, { path: file.path, line });
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: MAX_NESTING,
  });
  try {
    const value: unknown = parser.parse(text);
    return isObject(value) ? value : {};
  } catch (cause) {
    const message = `this XML cannot be read: ${cause instanceof Error ? cause.message : cause}`;
    throw new DataError('malformed', message, { path: file.path }, { cause });
  }
}

/** One element or several of one name: always a list of those with content or attributes. */
export function elementsAt(holder: JsonObject, name: string): readonly JsonObject[] {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The text of an attribute or of an element without attributes. */
export function textAt(holder: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  const text = isObject(value) ? value['#text'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Files that Windows tools wrote may be in UTF-16; they say so by their first two bytes. */
function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
