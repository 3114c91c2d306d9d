import { isDigest } from '../digest/digest.ts';
import { UserError } from '../errors/errors.ts';

/** An image in a registry. */
export interface ImageReference {
  /** Host as people write it, with the port: `ghcr.io`, `index.docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** `library/alpine`. */
  readonly repository: string;
  /** `latest` when neither tag nor digest were given. */
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
}

/** Docker Hub's name in references and in the docker configuration. */
export const DOCKER_HUB = 'index.docker.io';

/** Other names that people give Docker Hub. */
const DOCKER_HUB_NAMES = new Set([DOCKER_HUB, 'docker.io', 'registry-1.docker.io']);

const DEFAULT_TAG = 'latest';

/** @see OCI distribution specification v1.1, "Pulling manifests": names and tags. */
const REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;

/** Longest repository name, in characters; Docker and most registries have the same limit. */
const MAX_NAME_LENGTH = 255;

/**
 * `[registry/]name[:tag][@digest]` with Docker Hub's rules for what is left out.
 *
 * @throws {UserError} `input-invalid` with the cure.
 */
export function parseImageReference(text: string): ImageReference {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest === '') {
    // `…@${{ steps.build.outputs.digest }}` of a step that has another id, or did not push.
    throw invalid(
      text,
      'Nothing stands behind the @: see what the step that builds gives as digest.',
    );
  }
  if (digest !== undefined && !isDigest(digest)) {
    throw invalid(text, 'Write the digest as sha256: and 64 lower-case hex digits.');
  }
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) {
    throw invalid(text, 'A tag has letters, digits, "_", "." and "-", at most 128 of them.');
  }
  const place = splitRegistry(hasTag ? named.slice(0, colon) : named, text);
  return { ...place, tag: tag ?? (digest === undefined ? DEFAULT_TAG : undefined), digest };
}

/** Registry and repository, without tag and digest: `ghcr.io/o/r`. */
export function repositoryName(reference: ImageReference): string {
  return `${reference.registry}/${reference.repository}`;
}

/** What to ask the registry for: the digest where there is one, else the tag. */
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
      `Before the first slash stands '${host.slice(0, 60)}', which is no host name.`,
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
    throw invalid(text, `Write the image name in lower case: ${path.toLowerCase().slice(0, 200)}`);
  }
  if (path.length > MAX_NAME_LENGTH) {
    throw invalid(text, `Shorten the name: it may have ${MAX_NAME_LENGTH} characters.`);
  }
  if (!isWellFormed(path)) {
    throw invalid(text, 'Write it as registry/name:tag, such as ghcr.io/owner/image:1.2.');
  }
}

function invalid(text: string, fix: string): UserError {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new UserError('input-invalid', `'${shown}' is not an image reference.`, fix);
}
