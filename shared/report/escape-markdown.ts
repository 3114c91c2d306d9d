import { visibleText } from '../text/visible-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * An element for a possible line break, which keeps GitHub from creating mentions, references, links and emoji. Readers
 * do not copy it, unlike a zero-width space, so a copied URL works.
 */
const BREAK = '<wbr>';

/**
 * Characters with a special meaning within a line, in Markdown, HTML, tables, math or GitHub's filters. Colons are
 * escaped only in URLs and around emoji names. Otherwise, digests would be hard to copy.
 */
const MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;

/** Characters that create a list, a heading or a rule at the start of a line. */
const LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;

/**
 * Characters from which GitHub's filters create links and other elements. The filters run after the conversion to HTML,
 * so HTML entities do not protect these characters.
 */
const FILTERED = new Set(['@', '#', '$', ':']);

const NOT_IN_CODE = /[`|\\]/;

/** Returns Markdown that renders as exactly this text, in a paragraph or a table cell. */
export function escapeMarkdown(text: string, maxChars?: number): string {
  return visibleText(text, maxChars)
    .replace(MEANINGFUL, entityOf)
    .replace(LINE_START, entityOf)
    .replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK}`);
}

/**
 * Returns escaped Markdown with zero-width spaces instead of elements, because SARIF files should not contain HTML.
 *
 * @see SARIF 2.1.0 §3.11.4
 */
export function withoutElements(markdown: string): string {
  return markdown.replaceAll(BREAK, '&#8203;');
}

/** Returns a code span, which GitHub's filters ignore. Returns escaped text if a code span cannot contain it. */
export function markdownCode(text: string, maxChars?: number): string {
  const visible = visibleText(text.trim(), maxChars);
  if (visible === '') return '–';
  return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}

/**
 * Returns Markdown that renders as exactly this text in a `<code>` element. GitHub's filters ignore the element, but
 * Markdown would create links in it. Elements for possible line breaks prevent this, and users do not copy them.
 */
export function escapeInCode(text: string): string {
  return visibleText(text)
    .replace(/[!-,;-?[-`{-~]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/[.:@]/g, '<wbr>$&');
}

/** Returns false for text that would end a code span or its table cell. */
export function fitsInCode(text: string): boolean {
  return !NOT_IN_CODE.test(text);
}

/**
 * Matches the URL of a GitHub issue, pull request or discussion. If a comment links to such a page, GitHub notifies
 * everyone who follows the page.
 */
const TELLING_PAGE = /^https:\/\/github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d)/;

/**
 * Host that redirects to an issue or a pull request on GitHub. Links to this host do not notify anyone. Renovate uses
 * the same host.
 */
const QUIET_HOST = 'https://redirect.github.com';

/**
 * Returns a link if the URL is safe, and otherwise only the label. The label must already be Markdown. Links to GitHub
 * issues, as in some advisories, use a redirect, so that GitHub does not notify the followers of the issue.
 */
export function markdownLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined) return label;
  return `[${label}](${address.replace(TELLING_PAGE, QUIET_HOST).replaceAll('&', '&amp;')})`;
}

function entityOf(character: string): string {
  const entity = `&#${character.charCodeAt(0)};`;
  return FILTERED.has(character) ? `${entity}${BREAK}` : entity;
}
