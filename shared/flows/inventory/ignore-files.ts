import { realpath, stat } from 'node:fs/promises';
import { readBaseIgnores } from '../../compare/base-ignores.ts';
import { inlineFix } from '../../errors/describe.ts';
import type { Log } from '../../host/log.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { IgnoreFiles } from '../../source/ignore-scope.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';

/** The ignore files that apply to a scan. */
export interface ChosenIgnores {
  /** Ignore files in the base. Undefined if the ignore files in the scanned folder apply. */
  readonly files?: IgnoreFiles | undefined;
  /** True if the ignore files in the base could not be read. In that case, no file is skipped. */
  readonly isUnknown: boolean;
  /** Paths to the ignore files that a pull request changes. */
  readonly proposed: readonly string[];
}

const NOTHING: IgnoreFiles = { contentIn: async () => undefined };

const OWN: ChosenIgnores = { isUnknown: false, proposed: [] };

/**
 * Returns the ignore files for a folder. A proposed change must not determine which files are read, so in a pull
 * request or a merge queue, the ignore files in the base apply.
 */
export async function ignoresFor(
  path: string,
  run: RunRepository,
  log: Log,
): Promise<ChosenIgnores> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return OWN;
  const folder = await realpath(path);
  const proposal = await proposalFor(folder, run);
  const deciding = proposal?.deciding;
  // Without a repository, no file is skipped.
  if (proposal === undefined || deciding === undefined) return OWN;
  const isProposed = async (inner: { readonly top: string }) =>
    (await proposalFor(inner.top, run))?.deciding?.tree.top === inner.top;
  const read = await readingBase(proposal, run, (base) =>
    readBaseIgnores(base, deciding, isProposed),
  );
  if ('done' in read) {
    const { changed, contentIn } = read.done;
    return { files: { contentIn }, isUnknown: false, proposed: changed };
  }
  log.annotate(
    'warning',
    `The ignore files in ${read.branch} could not be read, so Assay skips no files: ${read.message}. Fix: ${inlineFix(read.fix)}.`,
  );
  return { files: NOTHING, isUnknown: true, proposed: [] };
}
