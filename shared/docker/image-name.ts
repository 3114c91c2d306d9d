/** The parts of an image name, as Docker parses it: `ghcr.io/acme/app:1.2@sha256:…`. */
export interface ImageName {
  /** The registry, if the name contains one. */
  readonly registry: string | undefined;
  /** The name without the registry, tag and digest. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * Returns the parts of an image name.
 *
 * @see https://docs.docker.com/reference/cli/docker/image/tag/#description
 */
export function parseImageName(name: string): ImageName {
  const at = name.indexOf('@');
  const tagged = at === -1 ? name : name.slice(0, at);
  const slash = tagged.lastIndexOf('/');
  const colon = tagged.indexOf(':', slash + 1);
  const path = colon === -1 ? tagged : tagged.slice(0, colon);
  const first = path.indexOf('/');
  const host = first === -1 ? '' : path.slice(0, first);
  const hasRegistry = isRegistry(host);
  return {
    registry: hasRegistry ? host : undefined,
    repository: hasRegistry ? path.slice(first + 1) : path,
    tag: colon === -1 ? undefined : tagged.slice(colon + 1),
    digest: at === -1 ? undefined : name.slice(at + 1),
  };
}

/**
 * Returns true if Docker reads the first part of a name as a registry. A part with a capital letter counts as a
 * registry, because names on Docker Hub do not contain capital letters.
 */
function isRegistry(part: string): boolean {
  return /[.:A-Z]/.test(part) || part === 'localhost';
}

/** Matches the host names of Docker Hub. */
const DOCKER_HUB = /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.hub\.docker\.com)$/;

/** Returns the full name with the registry and the namespace that Docker adds: `docker.io/library/alpine`. */
export function fullRepository({ registry, repository }: ImageName): string {
  if (registry !== undefined && !DOCKER_HUB.test(registry)) return `${registry}/${repository}`;
  return repository.includes('/') ? `docker.io/${repository}` : `docker.io/library/${repository}`;
}
