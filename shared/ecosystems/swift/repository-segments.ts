/** Maximum length of a URL, in characters. Browsers and servers accept about 2,000. */
const MAX_ADDRESS = 2048;

/**
 * Returns the segments of the host and path, given `https://host/owner/name.git`, `git@host:owner/name.git` or
 * `ssh://git@host/…`.
 */
export function segmentsOf(location: string): readonly string[] | undefined {
  if (location.length > MAX_ADDRESS) return undefined;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(
    location,
  );
  const [, host, path = ''] = match ?? [];
  if (host === undefined) return undefined;
  const parts = path.replace(/\.git\/?$/, '').split('/');
  return [host.toLowerCase(), ...parts.filter((part) => part !== '')];
}
