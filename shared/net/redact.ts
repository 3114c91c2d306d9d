/** Returns the URL without the user, password, query and fragment, because these parts can contain secrets. */
export function redactUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return '(an invalid URL)';
  }
}

const STARS = '***';

/**
 * Patterns that match credentials: GitHub tokens, JSON Web Tokens, and the value after the name of an authentication
 * scheme. Such a value must be longer than an ordinary word.
 */
const CREDENTIALS: readonly RegExp[] = [
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  /(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi,
];

/** Minimum length of a secret, in characters. A shorter one would match ordinary text. */
const MIN_SECRET_LENGTH = 4;

/**
 * Removes credentials from text that a service has sent, because some services repeat the request in their error
 * messages.
 *
 * @param authorization The `Authorization` header of the request. Its parts are removed.
 */
export function redactText(text: string, authorization?: string): string {
  const whole = secretsOf(authorization).reduce(
    (rest, secret) => rest.replaceAll(secret, STARS),
    text,
  );
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}

/**
 * Returns the credentials in the header. For basic authentication, also returns the decoded text `user:password`, and
 * the password alone.
 */
function secretsOf(authorization: string | undefined): readonly string[] {
  const [scheme = '', sent = ''] = (authorization ?? '').split(' ');
  const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(sent, 'base64').toString() : '';
  const password = decoded.slice(decoded.indexOf(':') + 1);
  return [sent, decoded, password].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}
