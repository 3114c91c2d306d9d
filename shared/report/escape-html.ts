import { visibleText } from '../text/visible-text.ts';
import { safeUrl } from './safe-url.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Escapes text for use as element content or in a quoted attribute. */
export function escapeHtml(text: string, maxChars?: number): string {
  return visibleText(text, maxChars).replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? '');
}

/** Returns a link if the URL is safe, and otherwise only the label. The label must already be HTML. */
export function htmlLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return label;
  return `<a href="${escapeHtml(address, address.length)}" rel="noreferrer noopener">${label}</a>`;
}
