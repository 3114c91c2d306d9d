import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import { lineCounter } from '../json/line-counter.ts';
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
  return parseText(file, file.bytes.toString('utf8'), false);
}

/** A document whose elements say where they stand. */
export interface LocatedXml {
  readonly root: JsonObject;
  /** The line of the start tag of an element with content or attributes. */
  lineOf(element: JsonObject): number | undefined;
}

/**
 * The same, with lines; they are counted forwards, so ask for them in the order of the document.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readLocatedXml(file: EcosystemFile): LocatedXml {
  const text = file.bytes.toString('utf8');
  const root = parseText(file, text, true);
  const lineAt = lineCounter(text);
  const lineOf = (element: JsonObject) => {
    const start = startOf(element);
    return start === undefined ? undefined : lineAt(start);
  };
  return { root, lineOf };
}

/** Where the parser says that an element begins, as an offset in the text. */
function startOf(element: JsonObject): number | undefined {
  const key: unknown = XMLParser.getMetaDataSymbol();
  const place: unknown = typeof key === 'symbol' ? Reflect.get(element, key) : undefined;
  const start = isObject(place) ? place['startIndex'] : undefined;
  return typeof start === 'number' ? start : undefined;
}

function parseText(file: EcosystemFile, text: string, hasPlaces: boolean): JsonObject {
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
    captureMetaData: hasPlaces,
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

/** The text of an attribute or of an element without attributes, with the characters that XML has to escape. */
export function textAt(holder: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  const text = isObject(value) ? value['#text'] : value;
  return typeof text === 'string' && text.trim() !== '' ? unescaped(text.trim()) : undefined;
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities that every document has, and characters by their number. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g,
    (all, decimal?: string, hex?: string, name = '') =>
      PREDEFINED.get(name) ?? characterOf(decimal ? Number(decimal) : Number(`0x${hex}`)) ?? all,
  );
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
