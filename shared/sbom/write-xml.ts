/** A minimal XML writer for documents: elements, attributes and text. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly XmlNode[];
}

/** Returns an element with the given children, except undefined ones. */
export function element(
  name: string,
  attributes: XmlNode['attributes'],
  content: string | readonly (XmlNode | undefined)[],
): XmlNode {
  const children =
    typeof content === 'string' ? content : content.filter((child) => child !== undefined);
  return { name, attributes, content: children };
}

/** Returns an element that contains only text. Returns undefined if the text is missing. */
export function textElement(name: string, text: string | undefined): XmlNode | undefined {
  return text === undefined ? undefined : element(name, {}, text);
}

/** Returns an element with one child for each item of a list. Returns undefined if the list is missing. */
export function listElement<T>(
  name: string,
  items: readonly T[] | undefined,
  write: (item: T) => XmlNode | undefined,
): XmlNode | undefined {
  return items === undefined ? undefined : element(name, {}, items.map(write));
}

export function renderXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  render(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function render({ name, attributes, content }: XmlNode, indent: string, lines: string[]): void {
  let tag = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(value)}"`;
  }
  if (content.length === 0) lines.push(`${tag}/>`);
  else if (typeof content === 'string') lines.push(`${tag}>${escapeXml(content)}</${name}>`);
  else {
    lines.push(`${tag}>`);
    for (const child of content) render(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const ESCAPED = /[&<>"\t\n\r]|^ | $/g;

/**
 * Escapes text for XML. Also escapes line breaks, and spaces at the start and end. Otherwise, readers that normalize
 * whitespace would lose them.
 */
function escapeXml(text: string): string {
  return text.replace(ESCAPED, (char) => ENTITIES.get(char) ?? `&#${char.charCodeAt(0)};`);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Matches characters that XML 1.0 cannot contain, not even as references: control characters, lone surrogates and two
 * noncharacters. Also matches U+FFFD, because each escape sequence starts with it.
 */
const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Replaces each character that is not allowed with U+FFFD followed by four hexadecimal digits. */
export function writableText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (char) => `\ufffd${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function originalText(text: string): string {
  return text.replace(/\ufffd([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
