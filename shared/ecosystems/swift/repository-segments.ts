/** Longest address that is taken apart; browsers and servers stop at about 2,000 characters. */
const MAX_ADDRESS = 2048;

/** Returns host and path of `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/…`. */
export function segmentsOf(place: string): readonly string[] | undefined {
  if (place.length > MAX_ADDRESS) return undefined;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(place);
  const [, host, path = ''] = match ?? [];
  if (host === undefined) return undefined;
  const parts = path.replace(/\.git\/?$/, '').split('/');
  return [host.toLowerCase(), ...parts.filter((part) => part !== '')];
}
