/** A URL fit to be shown: without user, password, query and fragment, where secrets travel. */
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
 * What credentials look like: tokens of GitHub, JSON Web Tokens, and what follows a scheme and is longer
 * than a word that may follow it in a sentence.
 */
const CREDENTIALS: readonly RegExp[] = [
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  /(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi,
];

/** A shorter text may stand anywhere by chance, and hides nothing. */
const MIN_SECRET_LENGTH = 4;

/**
 * A text of a service, fit to be shown: some repeat what they were sent, credentials and all.
 *
 * @param authorization The `Authorization` header of the request, whose parts are looked for.
 */
export function redactText(text: string, authorization?: string): string {
  const whole = secretsOf(authorization).reduce(
    (rest, secret) => rest.replaceAll(secret, STARS),
    text,
  );
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}

/** What is sent, and of a name with a password, the password. */
function secretsOf(authorization: string | undefined): readonly string[] {
  const [scheme = '', sent = ''] = (authorization ?? '').split(' ');
  const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(sent, 'base64').toString() : '';
  const password = decoded.slice(decoded.indexOf(':') + 1);
  return [sent, decoded, password].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}
