import { visibleText } from '../text/visible-text.ts';
import { safeUrl } from './safe-url.ts';

/** Stops GitHub from making mentions, references, links and emoji of text; Renovate does the same. */
const BREAK = '&#8203;';

/**
 * Characters that Markdown, HTML, tables, mathematics or GitHub's filters give a meaning inside a line.
 * A colon has one only in addresses and around the names of emoji: digests stay fit to be copied.
 */
const MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;

/** What makes a list, a heading or a rule of a line that begins with it. */
const LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;

/** What GitHub's filters look for after Markdown has become HTML, where entities no longer help. */
const FILTERED = new Set(['@', '#', '$', ':']);

/** A code span holds anything but these; a table cell or a second backtick would end it. */
const NOT_IN_CODE = /[`|\\]/;

/** Text as Markdown that renders as that text and nothing else, in a paragraph or a table cell. */
export function escapeMarkdown(text: string, maxChars?: number): string {
  return visibleText(text, maxChars)
    .replace(MEANINGFUL, entityOf)
    .replace(LINE_START, entityOf)
    .replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK}`);
}

/** Text as a code span, which GitHub's filters leave alone; as escaped text where it cannot be one. */
export function markdownCode(text: string, maxChars?: number): string {
  const visible = visibleText(text.trim(), maxChars);
  if (visible === '') return '–';
  return NOT_IN_CODE.test(visible) ? escapeMarkdown(visible, visible.length) : `\`${visible}\``;
}

/** Pages of GitHub that say who linked to them, to all who follow them. */
const TELLING_PAGE = /^https:\/\/github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d)/;

/** GitHub's own way to such a page by which none is told; Renovate takes it too. */
const QUIET_HOST = 'https://redirect.github.com';

/**
 * A link when the address is one that may be linked, else its label. The label is Markdown already.
 * Advisories name issues at times, and a comment must leave no trace there.
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
