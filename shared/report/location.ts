import type { SourceDescription } from '../model/inventory.ts';
import type { Location } from '../model/package.ts';
import type { ReportRun } from './report-data.ts';

/**
 * Returns a location's path, relative to the repository root. Returns undefined for a path outside the repository. The
 * files in images and SBOMs are never in the repository.
 */
export function repositoryPath(source: SourceDescription, location: Location): string | undefined {
  if (source.kind === 'image' || source.kind === 'sbom') return undefined;
  const joined = source.kind === 'file' ? location.path : `${source.name}/${location.path}`;
  const path = insidePath(joined);
  const root = source.checkout?.root ?? '';
  return root !== '' && path?.startsWith(`${root}/`) === true ? path.slice(root.length + 1) : path;
}

/**
 * Returns the path of the file that users must edit, relative to the repository root. For an image, this is its
 * Dockerfile, which is in the repository.
 */
export function declaredPath(source: SourceDescription, declared: Location): string | undefined {
  if (source.kind !== 'image') return repositoryPath(source, declared);
  return repositoryPath({ ...source, kind: 'directory', name: '.' }, declared);
}

/**
 * Returns a relative path that identifies the location of a finding. For a repository, this is the path of the file.
 * For an image, this is the name of the image and the path in it. The tag and the digest are omitted, because they
 * change with each build.
 */
export function artifactPath(source: SourceDescription, location: Location): string {
  const inRepository = repositoryPath(source, location);
  if (inRepository !== undefined) return inRepository;
  const name = source.kind === 'image' ? withoutVersion(source.name) : source.name;
  return insidePath(`${name}/${location.path}`) ?? 'unknown';
}

/**
 * Returns a readable name for the source. For `.`, this is `this repository`, because readers would not know what `.`
 * refers to.
 */
export function sourceText(name: string): string {
  return name === '.' || name === '' ? 'this repository' : name;
}

/** Returns the location as path and line: `package-lock.json:14`. */
export function locationText(location: Location): string {
  return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}

/** Returns the URL of the file on GitHub, at the scanned commit. */
export function locationUrl(
  run: ReportRun | undefined,
  source: SourceDescription,
  location: Location,
): string | undefined {
  const path = repositoryPath(source, location);
  if (run === undefined || path === undefined) return undefined;
  const line = location.line === undefined ? '' : `#L${location.line}`;
  const { repository = run.repository, commit = run.sha } = source.checkout ?? {};
  return `${run.serverUrl}/${repository}/blob/${commit}/${encodePath(path)}${line}`;
}

/** Percent-encodes each path segment for a URI. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  // encodeURIComponent throws an error for a lone surrogate.
  return encodeURIComponent(segment.toWellFormed());
}

function insidePath(path: string): string | undefined {
  const segments = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..')) return undefined;
  return segments.join('/');
}

/**
 * Removes the tag and the digest from an image name, because they change with each build. For example, returns
 * `ghcr.io/o/r` for `ghcr.io/o/r:1.2@sha256:…`, and `oci:dist/image` for `oci:dist/image:1.2`.
 */
export function withoutVersion(name: string): string {
  const reference =
    name.replace(/^(oci|oci-archive|docker-archive|docker):/, '').split('@')[0] ?? '';
  const lastSlash = reference.lastIndexOf('/');
  const colon = reference.indexOf(':', lastSlash + 1);
  return colon === -1 ? reference : reference.slice(0, colon);
}
