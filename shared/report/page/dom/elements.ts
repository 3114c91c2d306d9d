/** A child of an element. Text becomes a text node and is never parsed as HTML. */
export type Child = Node | string | undefined;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates an element. Attributes that are undefined are omitted. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Returns a function that creates elements without attributes. */
function creator<K extends keyof HTMLElementTagNameMap>(tag: K) {
  return (...children: readonly Child[]) => el(tag, {}, ...children);
}

export const code = creator('code');
export const small = creator('small');
export const li = creator('li');
export const div = creator('div');

/** Creates a link to an HTTPS URL. For any other URL, creates plain text. */
export function link(text: string, url: string | undefined): Node {
  if (url?.startsWith('https://') !== true) return document.createTextNode(text);
  return el('a', { href: url, rel: 'noreferrer noopener' }, text);
}

/** Creates a button that is not part of a form. */
export function button(
  attributes: Attributes,
  onClick: (element: HTMLButtonElement) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', () => onClick(element));
  return element;
}

/** Creates text where the parts between backticks are code. */
export function richText(text: string): readonly Child[] {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/s.test(part) ? el('code', {}, part.slice(1, -1)) : part));
}

/** Returns a count with its noun: `1 finding`, `3,000 findings`. */
export function counted(count: number, noun: string): string {
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
