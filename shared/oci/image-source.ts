import { UserError } from '../errors/errors.ts';
import { type ImageReference, parseImageReference } from './reference.ts';

/** The location of an image, as set in the `image` input. */
export type ImageSource =
  | { readonly kind: 'registry'; readonly reference: ImageReference }
  | { readonly kind: 'oci'; readonly path: string; readonly tag?: string | undefined }
  | { readonly kind: 'oci-archive'; readonly path: string; readonly tag?: string | undefined }
  | { readonly kind: 'docker-archive'; readonly path: string; readonly name?: string | undefined }
  | { readonly kind: 'docker'; readonly name: string };

/**
 * Parses `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE[:TAG]`, `docker-archive:FILE[:REF]` or
 * `docker:NAME`. In `oci:DIR@sha256:…`, a digest replaces the tag.
 *
 * @throws {UserError} `input-invalid` with a fix.
 */
export function parseImageSource(text: string): ImageSource {
  const colon = text.indexOf(':');
  const scheme = text.slice(0, Math.max(colon, 0));
  const rest = text.slice(colon + 1);
  switch (scheme) {
    case 'oci':
    case 'oci-archive': {
      const { path, name } = splitPath(rest, text);
      return { kind: scheme, path, tag: name };
    }
    case 'docker-archive':
      return { kind: scheme, ...splitPath(rest, text) };
    case 'docker':
      return { kind: scheme, name: daemonName(rest, text) };
    default:
      return { kind: 'registry', reference: parseImageReference(text) };
  }
}

/** Matches a drive letter with its colon. This colon is part of the path, not the separator before a tag. */
const DRIVE = /^[A-Za-z]:[\\/]/;

function splitPath(rest: string, text: string): { path: string; name?: string | undefined } {
  const at = rest.indexOf('@sha256:');
  if (at > 0) return { path: rest.slice(0, at), name: rest.slice(at + 1) };
  const colon = rest.indexOf(':', DRIVE.test(rest) ? 2 : 0);
  const path = colon === -1 ? rest : rest.slice(0, colon);
  if (path === '') throw pathMissing(text);
  const name = colon === -1 ? '' : rest.slice(colon + 1);
  return name === '' ? { path } : { path, name };
}

function pathMissing(text: string): UserError {
  const fix = 'Add the folder or file after the colon, such as oci:build/image:latest.';
  return new UserError('input-invalid', `'${text.slice(0, 200)}' has no path.`, fix);
}

/**
 * Returns the image name to pass to `docker` or `podman`. Rejects a name that looks like an option, and the common
 * mistake `docker://`.
 */
function daemonName(rest: string, text: string): string {
  const isImageId = /^(?:sha256:)?[0-9a-f]{12,64}$/.test(rest);
  if (isImageId) return rest;
  if (rest.startsWith('//')) {
    const fix = `Use docker:NAME for an image in the local daemon, or ${rest.slice(2, 200)} for an image in a registry.`;
    throw new UserError('input-invalid', `'${text.slice(0, 200)}' has too many slashes.`, fix);
  }
  parseImageReference(rest);
  return rest;
}
