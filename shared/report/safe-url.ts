/** Maximum length of a URL, in characters. */
const MAX_URL = 2_000;

/** Characters that could end a Markdown link or an HTML attribute but that `URL` does not encode. */
const ENDING = /[()<>[\]{}"'`|\\^]/g;

/**
 * Returns an encoding of the URL that is safe in a Markdown link. After `&` is escaped, it is also safe in an HTML
 * attribute. Returns undefined if the URL is not valid, does not use HTTPS or contains credentials.
 */
export function safeUrl(text: string): string | undefined {
  const url = text.length > MAX_URL ? null : URL.parse(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href.replace(ENDING, percentEncoded);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
