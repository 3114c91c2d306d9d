import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';

/** Data that accompanies a `uses` value, such as its line number. */
interface UseFacts {
  readonly line: number | undefined;
  /** Comment after the `uses` value, on the same line. */
  readonly comment?: string | undefined;
  readonly downloadUrl?: string | undefined;
}

/** Matches a commit. Unlike a tag, a commit cannot change. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Matches a tag with its full name, such as `refs/tags/v4`. */
const FULL_TAG = /^(?:refs\/)?tags\/(.+)$/;

/**
 * Matches a full version, such as `# v4.2.2`. A tag such as `# v4` does not match, because it moves to newer versions.
 */
const VERSION_COMMENT = /^#\s*v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\s*$/;

/**
 * Returns the package for `owner/repo[/path]@ref`. Returns undefined for a path in this repository (`./` or `$/`), for
 * an image (`docker://`), and for a text with spaces. The reference determines which code runs. Advisories do not list commits, so the version
 * of a commit comes from the comment that update tools write after the reference.
 */
export function packageOfUse(
  file: EcosystemFile,
  uses: string,
  { line, comment = '', downloadUrl }: UseFacts,
): Package | undefined {
  const at = uses.lastIndexOf('@');
  const [owner = '', repository = '', ...path] = uses.slice(0, Math.max(at, 0)).split('/');
  if (isOfThisRepository(uses) || /:\/\/|\s/.test(uses) || owner === '' || repository === '')
    return undefined;
  const reference = uses.slice(at + 1);
  return packageOf(file, {
    type: 'githubactions',
    namespace: owner,
    name: repository,
    fullName: `${owner}/${repository}`,
    version: reference,
    fullVersion: COMMIT.test(reference)
      ? VERSION_COMMENT.exec(comment)?.[1]
      : FULL_TAG.exec(reference)?.[1],
    subpath: path.join('/'),
    ecosystem: 'GitHub Actions',
    line,
    // Actions run on the build machine and are not delivered.
    scope: 'development',
    isDirect: true,
    downloadUrl,
  });
}

/** Returns true if a `uses` value is a local path: `./path`, or `$/path` in a reusable workflow. */
export function isOfThisRepository(uses: string): boolean {
  return uses.startsWith('./') || uses.startsWith('../') || uses.startsWith('$/');
}
