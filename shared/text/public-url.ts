/** Removes credentials from URLs. Files can contain credentials by mistake, and results are shared. */

/** Matches `user:secret@` in a URL. */
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;

/** Matches the URLs in a text. */
const URLS = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#]*@)?[^\s'"`<>]+/gi;

/** Returns the URL without credentials. An SSH URL keeps its user name. */
export function publicUrl(url: string): string {
  return url.replace(CREDENTIALS, (stated, scheme: string) => {
    const user = stated.slice(scheme.length, -1).split(':', 1)[0] ?? '';
    return scheme.includes('ssh') && user !== '' ? `${scheme}${user}@` : scheme;
  });
}

/**
 * Returns a text whose URLs have no credentials, and no values in their query and fragment, because these can be tokens.
 */
export function withPublicUrls(text: string): string {
  return text.includes('://')
    ? text.replace(URLS, (url) => publicUrl(url).replace(/=[^&?#]+/g, '=…'))
    : text;
}
