/** Elements of an XML file, and what readers of project files ask of them. */

export interface XmlElement {
  /** The name without its prefix: documents bind their namespace to any prefix, or to none. */
  readonly name: string;
  /** By name with the prefix. The object has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. Space around it is left out, except space that is written as a reference. */
  readonly text: string;
  /** The line on which its start tag begins, from 1. */
  readonly line: number;
}

/** Returns whether an element says more than a text. */
export function isStructured({ attributes, children }: XmlElement): boolean {
  if (children.length > 0) return true;
  for (const _name in attributes) return true;
  return false;
}

/** Returns the elements of that name that have attributes or elements of their own. */
export function elementsAt(holder: XmlElement, name: string): readonly XmlElement[] {
  return holder.children.filter((child) => child.name === name && isStructured(child));
}

/** Returns the one element of that name with attributes or elements of its own; undefined when there are several. */
export function elementAt(holder: XmlElement, name: string): XmlElement | undefined {
  const only = onlyChild(holder, name);
  return only !== undefined && isStructured(only) ? only : undefined;
}

/** Returns the text of the one element of that name; undefined when it is empty, or when there are several. */
export function textAt(holder: XmlElement, name: string): string | undefined {
  return textOf(onlyChild(holder, name)?.text);
}

/** Returns the value of an attribute; undefined when it is empty. */
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
