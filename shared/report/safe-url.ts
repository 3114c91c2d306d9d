/** Longer addresses are not for people, in characters. */
const MAX_URL = 2_000;

/** What could end a link in Markdown or an attribute in HTML, and URL leaves as it is. */
const ENDING = /[()<>[\]{}"'`|\\^]/g;

/**
 * The address in a form that is safe in a Markdown link and in an HTML attribute once `&` is escaped;
 * undefined when it is not https, has credentials, or is no address at all.
 */
export function safeUrl(text: string): string | undefined {
  if (text.length > MAX_URL || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href.replace(ENDING, percentEncoded);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
