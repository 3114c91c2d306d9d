import { UserError } from '../../errors/errors.ts';
import { isLoopback } from '../../net/redirect.ts';

const PUBLIC = 'https://registry.npmjs.org';

/**
 * Returns the URL of the npm registry without a trailing slash.
 *
 * @param text URL from the user. If undefined or empty, the public registry is used.
 * @throws {UserError} `input-invalid` for a URL that does not use HTTPS, or that contains credentials.
 */
export function registryAddress(text: string | undefined): string {
  const stated = (text ?? '').trim();
  if (stated === '') return PUBLIC;
  const url = URL.parse(stated);
  const isSecure =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  const hasMore = url === null || `${url.username}${url.password}${url.search}${url.hash}` !== '';
  if (isSecure && !hasMore) return url.href.replace(/\/+$/, '');
  throw new UserError(
    'input-invalid',
    'The npm registry must be an https URL without credentials.',
    'Set --npm-registry to a URL such as https://registry.npmjs.org.',
  );
}
