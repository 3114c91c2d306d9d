/** Maximum length of a URL, in characters. Browsers and servers accept about 2,000. */
const MAX_ADDRESS = 2048;

/** Matches the start of an alternative host name. For example, `ssh.github.com` serves SSH on port 443. */
const OTHER_NAME = /^(?:www|ssh|altssh)\.(?=(?:github|gitlab|bitbucket)\.(?:com|org)$)/;

/**
 * Returns the host and the segments of the path in a repository URL, such as `https://host/owner/name.git`,
 * `git@host:owner/name.git` or `ssh://git@host/…`. Decodes percent-encoded characters in the path, as git does.
 */
export function segmentsOf(location: string): readonly string[] | undefined {
  if (location.length > MAX_ADDRESS) return undefined;
  const match =
    /^(?:[a-z+]+:\/\/)?(?:[^/@]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/]([^?#]+)/i.exec(location) ?? [];
  const [, host, path = ''] = match;
  if (host === undefined) return undefined;
  const parts = decoded(path)
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/');
  const name = host.toLowerCase().replace(OTHER_NAME, '');
  return [name, ...parts.filter((part) => part !== '')];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
