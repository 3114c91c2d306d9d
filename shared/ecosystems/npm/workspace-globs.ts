import { compileSegment } from '../../git/segment-pattern.ts';
import { fitsStars, STAR } from '../../git/star-pattern.ts';
import { arrayAt, objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { isInstalled } from './install-paths.ts';
import { manifestBeside } from './manifest.ts';

/** Maximum number of patterns, and of segments in a pattern. Real workspaces stay far below both limits. */
const MAX_PATTERNS = 1000;
const MAX_SEGMENTS = 32;

/**
 * Returns the manifests that match a folder or glob in `workspaces` of the package.json next to a lockfile.
 *
 * @see https://classic.yarnpkg.com/en/docs/workspaces/
 */
export function workspaceManifests(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly string[] {
  const manifest = manifestBeside(lockfile, context) ?? {};
  const stated =
    arrayAt(manifest, 'workspaces') ??
    arrayAt(objectAt(manifest, 'workspaces') ?? {}, 'packages') ??
    [];
  const patterns = stated.filter((one) => typeof one === 'string').slice(0, MAX_PATTERNS);
  const wanted = patterns.filter((one) => !one.startsWith('!')).map(compileFolders);
  const unwanted = patterns
    .filter((one) => one.startsWith('!'))
    .map((one) => compileFolders(one.slice(1)));
  const root = lockfile.path.slice(0, lockfile.path.lastIndexOf('/') + 1);
  return context
    .named('package.json')
    .map(({ path }) => path)
    .filter((path) => {
      if (!path.startsWith(root) || isInstalled(path)) return false;
      const segments = path.slice(root.length).split('/').slice(0, -1);
      const fits = (matches: FolderMatcher) => matches(segments);
      return wanted.some(fits) && !unwanted.some(fits);
    });
}

type FolderMatcher = (segments: readonly string[]) => boolean;

/** Returns a matcher for a pattern such as `packages/*`, `packages/**` or `./tools/cli`. */
function compileFolders(pattern: string): FolderMatcher {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length > MAX_SEGMENTS) return () => false;
  const tokens = parts.map((part) => (part === '**' ? STAR : compileSegment(part)));
  return (segments) => fitsStars(tokens, segments);
}
