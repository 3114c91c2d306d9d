import type { Hash, Package } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { type PackageFields, packageOf } from './package-of.ts';
import { vcsUrl } from './vcs-url.ts';

/** The default registry, whose name can be omitted. */
const PUBLIC_REPOSITORY = 'hexpm';

/**
 * A package from the Hex registry or a private registry, as listed in an Elixir or Erlang lockfile. The package can
 * belong to an organization in the registry.
 */
export interface HexFacts
  extends Pick<PackageFields, 'name' | 'version' | 'line' | 'isDirect' | 'scope'> {
  /** Name of the registry: `hexpm`, `hexpm:acme`, or the name of a private registry. */
  readonly repository?: string | undefined;
  readonly hashes?: readonly Hash[] | undefined;
}

export function hexPackage(file: EcosystemFile, facts: HexFacts): Package {
  const { repository = PUBLIC_REPOSITORY, ...rest } = facts;
  const [registry, organization] = repository.split(':');
  const isPublic = registry === PUBLIC_REPOSITORY;
  return packageOf(file, {
    ...rest,
    type: 'hex',
    namespace: organization ?? (isPublic ? undefined : registry),
    // Packages from any registry are compared with advisories, because the registry can be a mirror of Hex.
    ecosystem: 'Hex',
  });
}

/** Returns the package for a repository commit. It has no version, so the registry's advisories do not apply to it. */
export function hexCommit(
  file: EcosystemFile,
  facts: Pick<HexFacts, 'name' | 'line' | 'isDirect'> & {
    readonly url: string;
    readonly commit: string;
  },
): Package {
  const { url, commit, ...rest } = facts;
  return packageOf(file, {
    ...rest,
    type: 'hex',
    version: '',
    qualifiers: { vcs_url: vcsUrl(url, commit) },
    downloadUrl: url,
  });
}

/** Returns the digest of the package's archive. Mix and rebar3 write this digest in the same format. */
export function sha256Of(text: string | undefined): readonly Hash[] | undefined {
  const isHash = text !== undefined && /^[0-9a-f]{64}$/i.test(text);
  return isHash ? [{ algorithm: 'sha256', value: text.toLowerCase() }] : undefined;
}
