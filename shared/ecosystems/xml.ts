/** An element of an XML file. The functions below return its parts. */

export interface XmlElement {
  /** Name without the namespace prefix. Documents can bind a namespace to any prefix or to none. */
  readonly name: string;
  /** Attributes, indexed by name including the prefix. The object has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /**
   * Text directly inside the element, without leading and trailing whitespace. Whitespace written as a character
   * reference is kept.
   */
  readonly text: string;
  /** Line number of the start tag, starting at 1. */
  readonly line: number;
}

/** True if an element has attributes or child elements. False if it contains only text or nothing. */
export function isStructured({ attributes, children }: XmlElement): boolean {
  if (children.length > 0) return true;
  for (const _name in attributes) return true;
  return false;
}

/** Returns the elements with the given name that have attributes or child elements. */
export function elementsAt(holder: XmlElement, name: string): readonly XmlElement[] {
  return holder.children.filter((child) => child.name === name && isStructured(child));
}

/**
 * Returns the element with the given name if it has attributes or child elements. Returns undefined if several elements
 * have this name.
 */
export function elementAt(holder: XmlElement, name: string): XmlElement | undefined {
  const only = onlyChild(holder, name);
  return only !== undefined && isStructured(only) ? only : undefined;
}

/**
 * Returns the text of the only element with the given name. Returns undefined if the text is empty or there are several
 * such elements.
 */
export function textAt(holder: XmlElement, name: string): string | undefined {
  return textOf(onlyChild(holder, name)?.text);
}

/** Returns the value of an attribute. Returns undefined if the value is empty. */
export function attributeAt(element: XmlElement, name: string): string | undefined {
  return textOf(element.attributes[name]);
}

function textOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function onlyChild(holder: XmlElement, name: string): XmlElement | undefined {
  const first = holder.children.findIndex((child) => child.name === name);
  const isOnly = !holder.children.some((child, at) => at > first && child.name === name);
  return isOnly ? holder.children[first] : undefined;
}
