import { realpath } from 'node:fs/promises';
import { isTracked, pathBelow } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import type { WorkTree } from '../../git/work-tree.ts';
import { readOptionalFile } from '../../host/read-input-file.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import { loadPolicyLate } from './load-policy-late.ts';

/** The policy that will apply after a pull request is merged. */
export type ProposedFile =
  | { readonly kind: 'valid'; readonly file: PolicyFile }
  /** `problem` is the reason why the policy is invalid. */
  | { readonly kind: 'invalid'; readonly problem: string };

interface ProposedPlace {
  /** Absolute path to the policy file. */
  readonly path: string;
  /** Path to the policy file, relative to the repository root. */
  readonly wanted: string;
  readonly tree: WorkTree | undefined;
  /** True if an input names the file. In that case, the file must exist. */
  readonly isNamed: boolean;
}

/** Returns the policy that will apply after the merge. Returns undefined if it is the same as in the base. */
export async function proposedFile(
  base: Buffer | undefined,
  place: ProposedPlace,
): Promise<ProposedFile | undefined> {
  const { path, wanted, tree, isNamed } = place;
  if (!(await isInside(path, tree)))
    return invalid(`${wanted} is a link to a file outside the repository.`);
  const own = await readOptionalFile(path);
  if (own === undefined) {
    if (base === undefined || (await isNotCheckedOut(place))) return undefined;
    if (isNamed)
      return invalid(
        `This change removes ${wanted}, but the \`policy\` input specifies this file.`,
      );
    return { kind: 'valid', file: { scan: {} } };
  }
  if (base?.equals(own) === true) return undefined;
  try {
    return { kind: 'valid', file: await loadPolicyLate(own, wanted) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return invalid(error.message);
  }
}

/** Returns true if the commit contains the file, but a sparse checkout omitted it. */
async function isNotCheckedOut({ tree, wanted }: ProposedPlace): Promise<boolean> {
  return tree !== undefined && (await isTracked(tree, wanted));
}

/**
 * Returns false if the path is a link to a file outside the repository. A pull request must not make Assay read such a
 * file.
 */
async function isInside(path: string, tree: WorkTree | undefined): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || tree === undefined) return true;
  return pathBelow(await realpath(tree.top), target) !== undefined;
}

function invalid(problem: string): ProposedFile {
  return { kind: 'invalid', problem };
}
