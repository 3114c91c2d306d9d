/** `git@host:owner/name.git`, the short form of ssh. */
const SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;

/** Longest address that is taken apart; browsers and servers stop at about 2,000 characters. */
const MAX_LENGTH = 2048;

/**
 * A commit of a repository, as purls have it: `git+https://host/path@commit`. Undefined when either is not known.
 *
 * @see https://github.com/package-url/purl-spec, the qualifier `vcs_url`
 */
export function vcsUrl(
  repository: string | undefined,
  commit: string | undefined,
): string | undefined {
  if (!repository || !commit || repository.length > MAX_LENGTH) return undefined;
  if (/^[a-z]+\+/.test(repository)) return `${repository}@${commit}`;
  const [, host, path] = SHORT_SSH.exec(repository) ?? [];
  return `git+${host === undefined ? repository : `ssh://${host}/${path}`}@${commit}`;
}
