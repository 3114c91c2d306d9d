import { SaxesParser } from 'saxes';
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';
import type { XmlElement } from './xml.ts';

/** Maximum nesting depth of elements. Project files and SBOMs have fewer levels. */
const MAX_DEPTH = 256;

/** Maximum number of elements. A fully detailed SBOM for 100,000 packages has about three million. */
const MAX_ELEMENTS = 20_000_000;

/**
 * Maximum length, in characters, of a parser message that is quoted. The message can contain a name from the document.
 */
const SHOWN = 100;

type Parser = SaxesParser<{ readonly xmlns: false }>;

/**
 * Matches a document type with declarations of entities or attributes, or with a reference to a file that contains
 * them. Tools such as Ivy would change the document because of them.
 */
const DECLARATIONS = /<!(?:ENTITY|ATTLIST)|%|^[^["']*\b(?:SYSTEM|PUBLIC)\b/;

/**
 * Parses a project file. Keeps unknown entities unchanged in the text. Rejects a document type with declarations, and
 * does not download anything.
 *
 * @throws {DataError} `malformed` or `limit-exceeded`, with the line.
 */
export function readXml({ bytes, path }: EcosystemFile): XmlElement {
  const text = bytes.toString('utf8');
  const parser = openParser(path);
  parser.on('doctype', (declared) => {
    if (!DECLARATIONS.test(declared)) return;
    throw malformed(
      parser,
      path,
      'the document type declaration contains content. Fix: move this content to the document',
    );
  });
  for (const [reference, name = ''] of text.matchAll(/&([A-Za-z_][\w.:-]*);/g)) {
    parser.ENTITIES[name] ??= reference;
  }
  return rootOf(parser, text, path);
}

/**
 * Parses a document. Rejects any document type declaration.
 *
 * @throws {DataError} `malformed` or `limit-exceeded`, with the line.
 */
export function readPlainXml(text: string, path: string): XmlElement {
  const parser = openParser(path);
  parser.on('doctype', () => {
    throw malformed(parser, path, 'document type declarations are not allowed');
  });
  return rootOf(parser, text, path);
}

function openParser(path: string): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', ({ message }) => {
    throw malformed(parser, path, message.replace(/\.$/, '').slice(0, SHOWN));
  });
  return parser;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** Offset in the document at which the element's content starts. */
  readonly start: number;
}

function rootOf(parser: Parser, text: string, path: string): XmlElement {
  const document = openElement('', {}, 1, 0);
  const open = [document];
  let line = 1;
  let count = 0;
  const addText = (more: string): void => {
    (open.at(-1) ?? document).text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentagstart', () => {
    line = lineOfStartTag(parser);
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MAX_ELEMENTS) throw exceeded(parser, path, `more than ${MAX_ELEMENTS} elements`);
    if (open.length > MAX_DEPTH) throw exceeded(parser, path, `more than ${MAX_DEPTH} levels`);
    open.push(openElement(name, attributes, line, parser.position));
  });
  parser.on('closetag', () => {
    const closed = closedElement(open.pop() ?? document, text, parser.position);
    (open.at(-1) ?? document).children.push(closed);
  });
  // The whole text is written in one call, so that positions from the parser are offsets in the text.
  parser.write(text).close();
  const [root] = document.children;
  if (root === undefined) throw malformed(parser, path, 'no root element');
  return root;
}

function openElement(
  tag: string,
  attributes: XmlElement['attributes'],
  line: number,
  start: number,
): OpenElement {
  const name = tag.slice(tag.indexOf(':') + 1);
  return { name, attributes, children: [], text: '', line, start };
}

/**
 * Returns the line of a start tag. The parser has already read the character after the name. If this was a line break,
 * the parser's line number is one too high.
 */
function lineOfStartTag({ line, columnIndex }: Parser): number {
  return columnIndex === 0 ? line - 1 : line;
}

/**
 * Returns the element for a tag that is now closed.
 *
 * @param end Offset in the document at which the element ends.
 */
function closedElement(open: OpenElement, document: string, end: number): XmlElement {
  const { name, attributes, children, line } = open;
  return { name, attributes, children, text: textOf(open, document, end), line };
}

function textOf({ text, children, start }: OpenElement, document: string, end: number): string {
  const trimmed = text.slice(spaceBefore(text), spaceAfter(text));
  if (trimmed.length === text.length || children.length > 0) return trimmed;
  const written = document.slice(start, document.lastIndexOf('<', end - 1));
  if (!written.includes('&#')) return trimmed;
  // Trims only literal whitespace. Whitespace from a character reference is kept. The parser reads the two characters
  // of a line break as one.
  const unified = written.replaceAll('\r\n', '\n');
  return text.slice(spaceBefore(unified), text.length - (unified.length - spaceAfter(unified)));
}

/** Characters that are whitespace in XML. Unicode defines more whitespace characters. */
const SPACE = ' \t\r\n';

function spaceBefore(text: string): number {
  let at = 0;
  while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
  return at;
}

/** Returns the offset at which trailing whitespace starts. */
function spaceAfter(text: string): number {
  let at = text.length;
  while (at > 0 && SPACE.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function malformed({ line }: Parser, path: string, what: string): DataError {
  return new DataError('malformed', `Invalid XML: ${what}`, { path, line });
}

function exceeded({ line }: Parser, path: string, what: string): DataError {
  return new DataError('limit-exceeded', `the XML file has ${what}`, { path, line });
}
