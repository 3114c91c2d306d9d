/**
 * A small XML reader for documents: elements, attributes, text, CDATA. It knows no document types, so there
 * is nothing that could expand or reach out; a document that declares one is refused.
 */
import { DataError } from '../errors/errors.ts';
import { lineCounter } from '../json/line-counter.ts';

export interface XmlElement {
  /** Without its prefix: documents bind the standard's namespace to any, or to none. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. Space around it is left out, but for space that is written as a reference. */
  readonly text: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** Components hold components; no tool nests deeper. */
const MAX_DEPTH = 256;

/** 100,000 packages with all that is known of them have some three million. */
const MAX_ELEMENTS = 20_000_000;

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Still with references. */
  raw: string;
  readonly line: number;
}

interface Cursor {
  readonly text: string;
  readonly path: string;
  at: number;
  readonly lineAt: (offset: number) => number;
}

/** @throws {DataError} `malformed` with the line, or `limit-exceeded`. */
export function readXml(text: string, path: string): XmlElement {
  const cursor: Cursor = { text, path, at: 0, lineAt: lineCounter(text) };
  const stack: Open[] = [];
  const roots: XmlElement[] = [];
  let elements = 0;
  while (cursor.at < text.length) {
    const next = text.indexOf('<', cursor.at);
    takeText(cursor, next === -1 ? text.length : next, stack);
    const closed = next === -1 ? undefined : takeMarkup(cursor, stack);
    if (closed === undefined) continue;
    (stack.at(-1)?.children ?? roots).push(closed);
    elements += 1;
    if (elements > MAX_ELEMENTS) throw exceeded(cursor, `more than ${MAX_ELEMENTS} elements`);
  }
  const open = stack.at(-1);
  if (open !== undefined) throw malformed(cursor, `<${shown(open.tag)}> is not closed`);
  const [root] = roots;
  if (root === undefined) throw malformed(cursor, 'it has no element');
  if (roots.length > 1) throw malformed(cursor, 'it has two outermost elements');
  return root;
}

function takeText(cursor: Cursor, end: number, stack: readonly Open[]): void {
  const text = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  const open = stack.at(-1);
  if (open !== undefined) open.raw += text;
  else if (text.trim() !== '') throw malformed(cursor, 'there is text outside of all elements');
}

/** Moves over what begins with `<`. The element that it closed, if any. */
function takeMarkup(cursor: Cursor, stack: Open[]): XmlElement | undefined {
  const { text, at } = cursor;
  if (text.startsWith('<!--', at)) return skipTo(cursor, '-->', at + 4);
  if (text.startsWith('<?', at)) return skipTo(cursor, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    skipTo(cursor, ']]>', at + 9);
    const open = stack.at(-1);
    if (open === undefined) throw malformed(cursor, 'there is text outside of all elements');
    open.raw += text.slice(at + 9, cursor.at - 3).replace(/&/g, '&amp;');
    return undefined;
  }
  if (text.startsWith('<!', at)) {
    throw malformed(cursor, 'it declares a document type, which is not read');
  }
  return text[at + 1] === '/' ? closeElement(cursor, stack) : openElement(cursor, stack);
}

function skipTo(cursor: Cursor, end: string, from: number): undefined {
  const found = cursor.text.indexOf(end, from);
  if (found === -1) throw malformed(cursor, `${end} is missing`);
  cursor.at = found + end.length;
}

function closeElement(cursor: Cursor, stack: Open[]): XmlElement {
  const end = cursor.text.indexOf('>', cursor.at);
  const tag = cursor.text.slice(cursor.at + 2, end).trimEnd();
  const open = stack.pop();
  if (end === -1 || open === undefined || open.tag !== tag) {
    throw malformed(cursor, `</${shown(tag)}> closes nothing that is open`);
  }
  cursor.at = end + 1;
  return finished(open, cursor);
}

const NAME = /[^\s=/<>"'!?&]+/y;
const SPACE = /\s*/y;

function openElement(cursor: Cursor, stack: Open[]): XmlElement | undefined {
  const line = cursor.lineAt(cursor.at);
  cursor.at += 1;
  const tag = take(cursor, NAME);
  const attributes = new Map<string, string>();
  for (;;) {
    take(cursor, SPACE);
    const isEmpty = cursor.text.startsWith('/>', cursor.at);
    if (isEmpty || cursor.text[cursor.at] === '>') {
      cursor.at += isEmpty ? 2 : 1;
      const open = { name: localName(tag), tag, attributes, children: [], raw: '', line };
      if (isEmpty) return finished(open, cursor);
      if (stack.push(open) > MAX_DEPTH) throw exceeded(cursor, `more than ${MAX_DEPTH} levels`);
      return undefined;
    }
    takeAttribute(cursor, attributes);
  }
}

function takeAttribute(cursor: Cursor, attributes: Map<string, string>): void {
  const name = take(cursor, NAME);
  take(cursor, SPACE);
  if (cursor.text[cursor.at] !== '=') throw malformed(cursor, 'an attribute has no value');
  cursor.at += 1;
  take(cursor, SPACE);
  const quote = cursor.text[cursor.at];
  const end = quote === '"' || quote === "'" ? cursor.text.indexOf(quote, cursor.at + 1) : -1;
  if (end === -1) throw malformed(cursor, 'the value of an attribute has no end');
  if (attributes.has(name)) throw malformed(cursor, `${shown(name)} is given twice`);
  attributes.set(name, decoded(cursor.text.slice(cursor.at + 1, end), cursor));
  cursor.at = end + 1;
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined) throw malformed(cursor, 'a name is missing');
  cursor.at += found.length;
  return found;
}

function finished({ name, attributes, children, raw, line }: Open, cursor: Cursor): XmlElement {
  return { name, attributes, children, text: decoded(trimmed(raw), cursor), line };
}

const XML_SPACE = ' \t\r\n';

/** Without XML's space at the ends, which is less than what Unicode calls space. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && XML_SPACE.includes(text.charAt(start))) start += 1;
  while (end > start && XML_SPACE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(raw: string, cursor: Cursor): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&]{0,12});|&/g, (whole, name: string | undefined) => {
    const char = name === undefined ? undefined : (NAMED.get(name) ?? numbered(name));
    if (char === undefined) throw malformed(cursor, `${shown(whole)} stands for nothing known`);
    return char;
  });
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

function shown(text: string): string {
  return text.slice(0, 60);
}

function malformed(cursor: Cursor, what: string): DataError {
  const place = { path: cursor.path, line: cursor.lineAt(cursor.at) };
  return new DataError('malformed', `this is not valid XML: ${what}`, place);
}

function exceeded(cursor: Cursor, what: string): DataError {
  const place = { path: cursor.path, line: cursor.lineAt(cursor.at) };
  return new DataError('limit-exceeded', `this XML has ${what}`, place);
}
