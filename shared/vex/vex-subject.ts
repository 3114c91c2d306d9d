import { type ComparablePurl, comparablePurl, coversPurl } from './match-purl.ts';

/** The identifiers of the scanned source, which are compared with the products in VEX documents. */
export interface VexSubject {
  /** Digests of the image. Only digests that stand for all scanned platforms are included. */
  readonly digests: ReadonlySet<string>;
  /** Repository and tag of the image, such as `ghcr.io/o/r` and `1.2`. Absent for a source that is not in a registry. */
  readonly image?: { readonly repository: string; readonly tag: string | undefined } | undefined;
  /** Repository on GitHub, in the form `owner/name`. */
  readonly repository?: string | undefined;
  /** Names of the source in VEX documents, as the policy lists them. */
  readonly names: readonly string[];
}

/** Returns true if a product identifier refers to the scanned source. A subpath refers only to a part of it. */
export function isSubject(identifier: string, subject: VexSubject): boolean {
  if (subject.names.some((name) => isNamed(identifier, name))) return true;
  if (subject.digests.has(identifier)) return true;
  const purl = comparablePurl(identifier);
  if (purl === undefined || purl.subpath !== undefined) return false;
  return isImage(purl, subject) || isRepository(purl, subject);
}

/**
 * Returns true if a name in the policy matches an identifier in a VEX document. The name is a purl, with or without a
 * version, or the exact text of the identifier.
 */
function isNamed(identifier: string, name: string): boolean {
  if (identifier === name) return true;
  const [stated, named] = [comparablePurl(identifier), comparablePurl(name)];
  if (stated === undefined || named === undefined) return false;
  return stated.subpath === named.subpath && coversPurl(named, stated);
}

const IMAGE = /^pkg:(oci|docker)\/(.+)$/;

/**
 * Returns true for a purl of the scanned image. A digest in the purl must be a digest of the image. Without a digest,
 * the whole repository name must be the same. Images in different registries can share the last part of their name.
 */
function isImage({ name, version = '', qualifiers }: ComparablePurl, subject: VexSubject): boolean {
  const [, type, path = ''] = IMAGE.exec(name) ?? [];
  if (type === undefined) return false;
  if (version.includes(':')) return subject.digests.has(version);
  const registry = `${qualifiers['repository_url'] ?? 'docker.io'}/${decodeURIComponent(path)}`;
  const stated = type === 'oci' ? qualifiers['repository_url'] : registry;
  const tag = type === 'oci' ? qualifiers['tag'] : version || undefined;
  const { image } = subject;
  if (image === undefined || stated === undefined) return false;
  return (
    plainName(stated) === plainName(image.repository) && (tag === undefined || tag === image.tag)
  );
}

/**
 * Returns the name of an image repository in lower case. Replaces all names of the Docker Hub registry with
 * `docker.io`.
 */
function plainName(repository: string): string {
  return repository.toLowerCase().replace(/^(?:index\.|registry-1\.)?docker\.io\//, 'docker.io/');
}

/**
 * Returns true for a purl of the scanned GitHub repository. A purl with a version does not count, because the scanned
 * commit can be a different version.
 */
function isRepository({ name, version }: ComparablePurl, { repository }: VexSubject): boolean {
  if (repository === undefined || version !== undefined) return false;
  return name === `pkg:github/${repository.toLowerCase()}`;
}
