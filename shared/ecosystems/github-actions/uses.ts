import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';

/** What is said of a use beside the use itself. */
interface UseFacts {
  readonly line: number | undefined;
  /** The comment behind it on its line. */
  readonly comment?: string | undefined;
  readonly downloadUrl?: string | undefined;
}

/** A reference that no tag can move. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** `# v4.2.2`: a whole version. `# v4` is a tag that moves from one to the next. */
const VERSION_COMMENT = /^#\s*v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\s*$/;

/**
 * `owner/repo[/path]@ref`; none for what begins with a dot, which is of this repository, `$/`, which is as
 * well, and `docker://`, an image. What runs is the reference; where that is a commit, which no advisory
 * names, the comment that update tools keep behind it says which version to compare.
 */
export function packageOfUse(
  file: EcosystemFile,
  uses: string,
  { line, comment = '', downloadUrl }: UseFacts,
): Package | undefined {
  const at = uses.lastIndexOf('@');
  const [owner = '', repository = '', ...path] = uses.slice(0, Math.max(at, 0)).split('/');
  if (isOfThisRepository(uses) || uses.includes('://') || owner === '' || repository === '')
    return undefined;
  const reference = uses.slice(at + 1);
  return packageOf(file, {
    type: 'githubactions',
    namespace: owner,
    name: repository,
    fullName: `${owner}/${repository}`,
    version: reference,
    fullVersion: COMMIT.test(reference) ? VERSION_COMMENT.exec(comment)?.[1] : undefined,
    subpath: path.join('/'),
    ecosystem: 'GitHub Actions',
    line,
    // They run on the machine that builds; nothing of them is delivered.
    scope: 'development',
    isDirect: true,
    downloadUrl,
  });
}

/** `./path`, and `$/path` of a reusable workflow. */
export function isOfThisRepository(uses: string): boolean {
  return uses.startsWith('./') || uses.startsWith('../') || uses.startsWith('$/');
}
