import { baseFile } from '../../compare/base-file.ts';
import { isOfCommit } from '../../compare/committed-file.ts';
import type { Base, UnreadableBase } from '../../compare/open-base.ts';
import { UserError } from '../../errors/errors.ts';
import { readOptionalFile } from '../../host/read-input-file.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import type { Proposal } from '../comparison/proposal.ts';
import { readerOf } from '../comparison/run-readers.ts';
import { loadPolicyLate } from './load-policy-late.ts';
import { policyOrigin } from './policy-origin.ts';
import type { PolicySource } from './policy-source.ts';
import { proposedFile } from './proposed-policy.ts';

/** A policy file that a pull request or a merge queue can change. */
export interface ContestedPolicy {
  /** Absolute path to the policy file. */
  readonly path: string;
  /** Path to the policy file, relative to the repository root. */
  readonly wanted: string;
  /** True if an input names the file. */
  readonly isNamed: boolean;
  readonly proposal: Proposal;
  readonly run: RunRepository;
}

/**
 * Returns the policy in the base. Returns undefined if git tracks the file neither in the base nor in the checkout. If
 * a step in the job overwrote the file, returns `overwritten`.
 */
export async function policyOfBase(
  base: Base,
  contested: ContestedPolicy,
): Promise<PolicySource | 'overwritten' | undefined> {
  const { path, wanted, isNamed, proposal, run } = contested;
  const tree = proposal.deciding?.tree;
  const found = await baseFile(base, tree, path, wanted);
  if (found.kind === 'untracked') return undefined;
  if (await isOverwritten(contested)) return 'overwritten';
  const bytes = found.kind === 'base' ? found.bytes : undefined;
  const { commit, branch } = base;
  const shown = shownPath(run, path);
  const origin = policyOrigin('base', bytes, shown, { commit, branch });
  const proposed = await proposedFile(bytes, { path, wanted, tree, isNamed });
  if (bytes === undefined) return { path, bytes, file: { scan: {} }, origin, proposed };
  const loaded = await loadedFrom(bytes, shown, branch);
  if ('message' in loaded) return { ...unknownPolicy(loaded, contested), proposed };
  return { path, bytes, file: loaded, origin, proposed };
}

/**
 * Returns true if the file on disk differs from the file in the checked-out commit. Returns false without a repository.
 */
async function isOverwritten({ path, proposal, run }: ContestedPolicy): Promise<boolean> {
  if (proposal.deciding === undefined) return false;
  const own = await readOptionalFile(path);
  if (own === undefined) return false;
  return !(await isOfCommit(path, own, (tree) => readerOf(tree, run)));
}

/**
 * Loads the policy in the base. Without a valid policy, Assay must not decide about a pull request, so an invalid
 * policy counts as unreadable. The policy in the base is invalid if it was merged without a check, or if only an older
 * version of Assay accepted it.
 */
async function loadedFrom(
  bytes: Buffer,
  path: string,
  branch: string,
): Promise<PolicyFile | UnreadableBase> {
  try {
    return await loadPolicyLate(bytes, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { branch, message: error.message, fix: `Fix ${path} in ${branch}` };
  }
}

/** Returns an empty policy for a base whose policy cannot be read, with the reason. */
export function unknownPolicy(
  unreadable: UnreadableBase,
  { path, run }: ContestedPolicy,
): PolicySource {
  const { branch, message } = unreadable;
  const origin = policyOrigin('base', undefined, shownPath(run, path), { branch });
  return {
    path,
    bytes: undefined,
    file: { scan: {} },
    origin: { ...origin, unreadable: message },
    unreadable,
  };
}
