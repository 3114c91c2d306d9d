import { UserError } from '../../errors/errors.ts';

/** The user's choice of Maven repositories. */
export interface ResolveChoice {
  /** Values of the input `resolve`: `none`, `local`, or URLs. Empty for the default. */
  readonly stated: readonly string[];
  /** True if the advisories come from a folder. The default is then `local`. */
  readonly isOffline: boolean;
}

/** The URL of Maven Central, which every Maven build uses by default. */
const CENTRAL = 'https://repo1.maven.org/maven2';

/**
 * Returns the URLs of the remote repositories, without trailing slashes. The local repository is used in addition.
 * Returns undefined if not even the local repository is used.
 *
 * @throws {UserError} `input-invalid` for a value that is not a repository URL.
 */
export function repositoryUrls({
  stated,
  isOffline,
}: ResolveChoice): readonly string[] | undefined {
  if (stated.length === 0) return isOffline ? [] : [CENTRAL];
  const [first, ...more] = stated;
  if (more.length === 0 && first === 'none') return undefined;
  if (more.length === 0 && first === 'local') return [];
  return stated.map(repositoryUrl);
}

function repositoryUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain =
    url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new UserError(
    'input-invalid',
    'The `resolve` input contains a value that is not the URL of a Maven repository.',
    'Set `resolve` to `none`, to `local`, or to https URLs without credentials, one per line.',
  );
}
