import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { goPackage } from './go-package.ts';

/** A package or repository that was pinned by a tool that predates Go modules. */
export interface Pinned {
  /** Import path of a package, or of the root of its repository. */
  readonly path: string;
  /** Tag, branch, or output of `git describe` such as `v1.2.0-4-gabcdef`, as the tool wrote it. */
  readonly tag?: string | undefined;
  readonly isDevelopment?: boolean | undefined;
}

/** Hosts on which the path of a repository has two segments. */
const TWO_SEGMENTS = /^(?:github\.com|bitbucket\.org|gitlab\.com|code\.google\.com\/p)\//;

/**
 * Returns the module of a pinned package. A commit without a tag has no version. In this case, the scan reports that
 * the module was not compared with advisories.
 */
export function olderPackage(file: EcosystemFile, { path, tag, isDevelopment }: Pinned): Package {
  return goPackage(file, {
    name: moduleOf(path),
    version: versionOf(tag ?? ''),
    scope: isDevelopment === true ? 'development' : 'runtime',
  });
}

/** Returns the path of the module that contains a package. */
export function moduleOf(path: string): string {
  const segments = path.split('/');
  if (path.startsWith('gopkg.in/')) {
    return segments.slice(0, /\.v\d+$/.test(segments[1] ?? '') ? 2 : 3).join('/');
  }
  const isKnown = TWO_SEGMENTS.test(path) || path.startsWith('golang.org/x/');
  return isKnown ? segments.slice(0, 3).join('/') : path;
}

/**
 * Returns the module version for a tag. Before Go modules, import paths did not contain the major version. Therefore,
 * Go appends `+incompatible` to the version if its major version is 2 or higher.
 */
function versionOf(tag: string): string {
  const [, major, minor, patch = '.0', rest = ''] =
    /^v?(\d+)(\.\d+)(\.\d+)?((?:-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? [];
  // The output of `git describe` ends with the number of commits since the tag, so it is not a version.
  if (major === undefined || /^-\d+-g[0-9a-f]{7,}$/.test(rest)) return '';
  return `v${major}${minor}${patch}${rest}${Number(major) > 1 ? '+incompatible' : ''}`;
}
