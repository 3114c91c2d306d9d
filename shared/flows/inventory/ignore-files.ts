import { realpath, stat } from 'node:fs/promises';
import { readBaseIgnores } from '../../compare/base-ignores.ts';
import type { Host } from '../../host/host.ts';
import type { IgnoreFiles } from '../../source/ignore-scope.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';

/** Whose ignore files count, where it is not the folder's own. */
export interface ChosenIgnores {
  /** Those of the base; undefined where the folder's own count. */
  readonly files?: IgnoreFiles | undefined;
  /** Whether nothing is left out, as it is not known what the base leaves out. */
  readonly isUnknown: boolean;
  /** Paths of those that a pull request changes. */
  readonly proposed: readonly string[];
}

const NOTHING: IgnoreFiles = { contentIn: async () => undefined };

const OWN: ChosenIgnores = { isUnknown: false, proposed: [] };

/**
 * The ignore files for a folder: in a pull request or a merge queue those of the base, as a change must not decide
 * what of it is read.
 */
export async function ignoresFor(path: string, host: Host): Promise<ChosenIgnores> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return OWN;
  const folder = await realpath(path);
  const proposal = await proposalFor(folder, host);
  const deciding = proposal?.deciding;
  // Without a repository nothing is left out.
  if (proposal === undefined || deciding === undefined) return OWN;
  const isProposed = async (inner: { readonly top: string }) =>
    (await proposalFor(inner.top, host))?.deciding?.tree.top === inner.top;
  const read = await readingBase(proposal, host, (base) =>
    readBaseIgnores(base, deciding, isProposed),
  );
  if ('done' in read) {
    const { changed, contentIn } = read.done;
    return { files: { contentIn }, isUnknown: false, proposed: changed };
  }
  host.annotate(
    'warning',
    `The ignore files of ${read.branch} could not be read, so nothing is left out: ${read.message}. Fix: ${read.fix}.`,
  );
  return { files: NOTHING, isUnknown: true, proposed: [] };
}
