import { isDigest } from '../digest/digest.ts';
import { UserError } from '../errors/errors.ts';

/** A reference to an image in a registry. */
export interface ImageReference {
  /** Host as the user wrote it, including the port: `ghcr.io`, `index.docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** Path of the repository, such as `library/alpine`. */
  readonly repository: string;
  /** Tag of the image. The default is `latest` if the reference has neither a tag nor a digest. */
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
}

/** Name of Docker Hub in references and in the Docker configuration. */
export const DOCKER_HUB = 'index.docker.io';

/** All names of Docker Hub that references contain. */
const DOCKER_HUB_NAMES = new Set([DOCKER_HUB, 'docker.io', 'registry-1.docker.io']);

const DEFAULT_TAG = 'latest';

/** @see OCI distribution specification v1.1, "Pulling manifests", for names and tags. */
const REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;

/** Maximum length of a repository name, in characters. Docker and most registries have the same limit. */
const MAX_NAME_LENGTH = 255;

/**
 * Parses `[registry/]name[:tag][@digest]` with Docker Hub's defaults for missing parts.
 *
 * @throws {UserError} `input-invalid` with a fix.
 */
export function parseImageReference(text: string): ImageReference {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest === '') {
    // Detects an empty digest. For example, `…@${{ steps.build.outputs.digest }}` has an empty digest if the step has
    // another ID or did not push an image.
    throw invalid(text, 'Add the digest after the @, and check the output of the build step.');
  }
  if (digest !== undefined && !isDigest(digest)) {
    throw invalid(text, 'Write the digest as sha256: followed by 64 lowercase hex digits.');
  }
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) {
    throw invalid(
      text,
      'In a tag, use at most 128 characters, and only letters, digits, "_", "." and "-".',
    );
  }
  const location = splitRegistry(hasTag ? named.slice(0, colon) : named, text);
  return { ...location, tag: tag ?? (digest === undefined ? DEFAULT_TAG : undefined), digest };
}

/** Returns the registry and repository without the tag and digest: `ghcr.io/o/r`. */
export function repositoryName(reference: ImageReference): string {
  return `${reference.registry}/${reference.repository}`;
}

/** Returns the digest of a reference, or its tag if there is no digest. */
export function manifestReference(reference: ImageReference): string {
  return reference.digest ?? reference.tag ?? DEFAULT_TAG;
}

function splitRegistry(name: string, text: string): { registry: string; repository: string } {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first.startsWith('[');
  const host = hasRegistry ? first : DOCKER_HUB;
  if (!HOST.test(host))
    throw invalid(
      text,
      `Use a host name before the first slash. '${host.slice(0, 60)}' is not a host name.`,
    );
  const registry = DOCKER_HUB_NAMES.has(host.toLowerCase()) ? DOCKER_HUB : host.toLowerCase();
  const path = hasRegistry ? name.slice(slash + 1) : name;
  requireRepository(path, text);
  const isShort = registry === DOCKER_HUB && !path.includes('/');
  return { registry, repository: isShort ? `library/${path}` : path };
}

function requireRepository(path: string, text: string): void {
  const isWellFormed = (name: string) =>
    name.split('/').every((part) => REPOSITORY_PART.test(part));
  if (path !== path.toLowerCase() && isWellFormed(path.toLowerCase())) {
    throw invalid(text, `Write the image name in lowercase: ${path.toLowerCase().slice(0, 200)}`);
  }
  if (path.length > MAX_NAME_LENGTH) {
    throw invalid(text, `Shorten the name to at most ${MAX_NAME_LENGTH} characters.`);
  }
  if (!isWellFormed(path)) {
    throw invalid(
      text,
      'Write the reference as registry/name:tag, such as ghcr.io/owner/image:1.2.',
    );
  }
}

function invalid(text: string, fix: string): UserError {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new UserError('input-invalid', `'${shown}' is not an image reference.`, fix);
}
