/** Matches `git@host:owner/name.git`, the short form of an SSH URL. */
const SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;

/** Maximum length of a URL, in characters. Browsers and servers accept about 2,000. */
const MAX_LENGTH = 2048;

/**
 * Returns a repository and a commit in purl format: `git+https://host/path@commit`. Returns undefined if the URL or the
 * commit is unknown.
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
