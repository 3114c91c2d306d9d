import { realpath } from 'node:fs/promises';
import { isTracked, pathBelow } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import type { WorkTree } from '../../git/work-tree.ts';
import { readOptionalFile } from '../../host/read-input-file.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import { loadPolicyLate } from './load-policy-late.ts';

/** The policy as a pull request changes it. */
export type ProposedFile =
  | { readonly kind: 'valid'; readonly file: PolicyFile }
  /** `problem` says why it is invalid. */
  | { readonly kind: 'invalid'; readonly problem: string };

interface ProposedPlace {
  /** Absolute path. */
  readonly path: string;
  /** Path relative to the repository. */
  readonly wanted: string;
  readonly tree: WorkTree | undefined;
  /** True if an input names the file, so that it must exist. */
  readonly isNamed: boolean;
}

/** Returns the policy after the merge. Undefined if it equals that of the base. */
export async function proposedFile(
  base: Buffer | undefined,
  place: ProposedPlace,
): Promise<ProposedFile | undefined> {
  const { path, wanted, tree, isNamed } = place;
  if (!(await isInside(path, tree))) return invalid(`${wanted} leads out of the repository.`);
  const own = await readOptionalFile(path);
  if (own === undefined) {
    if (base === undefined || (await isNotCheckedOut(place))) return undefined;
    if (isNamed) return invalid(`${wanted} is removed, but the input \`policy\` names it.`);
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

/** Returns true for a file that the commit has and a sparse checkout lacks. */
async function isNotCheckedOut({ tree, wanted }: ProposedPlace): Promise<boolean> {
  return tree !== undefined && (await isTracked(tree, wanted));
}

/** Returns false if a link leads out of the repository: a pull request must not make Assay read other files. */
async function isInside(path: string, tree: WorkTree | undefined): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || tree === undefined) return true;
  return pathBelow(await realpath(tree.top), target) !== undefined;
}

function invalid(problem: string): ProposedFile {
  return { kind: 'invalid', problem };
}
