import { visibleText } from '../text/visible-text.ts';
import { safeUrl } from './safe-url.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text for the content of an element or a quoted attribute. */
export function escapeHtml(text: string, maxChars?: number): string {
  return visibleText(text, maxChars).replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? '');
}

/** A link when the address is one that may be linked, else its label. The label is HTML already. */
export function htmlLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return label;
  return `<a href="${escapeHtml(address, address.length)}" rel="noreferrer noopener">${label}</a>`;
}
