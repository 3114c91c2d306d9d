import { DataError, UserError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import { DOCKER_HUB, type ImageReference, parseImageReference } from '../../oci/reference.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** Prefix that references to official Docker Hub images omit. */
const OFFICIAL = 'library/';

/**
 * Returns the package for an image reference. Its version is the digest, or the tag if there is no digest.
 *
 * @throws {DataError} `malformed` if the reference is not valid.
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/docker-definition.md
 */
export function imagePackage(
  file: EcosystemFile,
  text: string,
  facts: Pick<PackageFields, 'line' | 'scope'>,
): Package {
  const { registry, repository, tag, digest } = referenceOf(file, text, facts.line);
  const isHub = registry === DOCKER_HUB;
  const path =
    isHub && repository.startsWith(OFFICIAL) ? repository.slice(OFFICIAL.length) : repository;
  const slash = path.lastIndexOf('/');
  return packageOf(file, {
    ...facts,
    type: 'docker',
    namespace: slash === -1 ? undefined : path.slice(0, slash),
    name: path.slice(slash + 1),
    fullName: isHub ? path : `${registry}/${path}`,
    version: digest ?? tag ?? '',
    qualifiers: {
      repository_url: isHub ? undefined : registry,
      tag: digest === undefined ? undefined : tag,
    },
    isDirect: true,
    hashes: hashesOf(digest),
  });
}

function referenceOf(file: EcosystemFile, text: string, line: number | undefined): ImageReference {
  try {
    return parseImageReference(text);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new DataError('malformed', cause.message, { path: file.path, line }, { cause });
  }
}

function hashesOf(digest: string | undefined): Package['hashes'] {
  const [algorithm, value = ''] = (digest ?? '').split(':');
  return algorithm === 'sha256' ? [{ algorithm, value }] : undefined;
}
