import { realpath } from 'node:fs/promises';
import { isTracked, placeBelow } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import type { WorkTree } from '../../git/work-tree.ts';
import { readOptionalFile } from '../../host/read-input-file.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';

/** A policy as a pull request has it. */
export type ProposedFile =
  | { readonly kind: 'valid'; readonly file: PolicyFile }
  /** `problem` says what is wrong with it. */
  | { readonly kind: 'invalid'; readonly problem: string };

interface ProposedPlace {
  /** Absolute. */
  readonly path: string;
  /** Relative to the repository. */
  readonly wanted: string;
  readonly tree: WorkTree | undefined;
  /** Whether an input names the file, which must be there then. */
  readonly isNamed: boolean;
}

/** The policy that would be merged; undefined where it is that of the base. */
export async function proposedFile(
  base: Buffer | undefined,
  place: ProposedPlace,
): Promise<ProposedFile | undefined> {
  const { path, wanted, tree, isNamed } = place;
  if (!(await isInside(path, tree))) return invalid(`${wanted} leads out of the repository.`);
  const own = await readOptionalFile(path);
  if (own === undefined) {
    if (base === undefined || (await isNotCheckedOut(place))) return undefined;
    if (isNamed) return invalid(`${wanted} is removed, and the input \`policy\` names it.`);
    return { kind: 'valid', file: { scan: {} } };
  }
  if (base?.equals(own) === true) return undefined;
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  try {
    return { kind: 'valid', file: loadPolicy(own, wanted) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return invalid(error.message);
  }
}

/** A sparse checkout lacks files that the commit has. */
async function isNotCheckedOut({ tree, wanted }: ProposedPlace): Promise<boolean> {
  return tree !== undefined && (await isTracked(tree, wanted));
}

/** Nothing outside of the repository is read because a link of a pull request leads there. */
async function isInside(path: string, tree: WorkTree | undefined): Promise<boolean> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || tree === undefined) return true;
  return placeBelow(await realpath(tree.top), target) !== undefined;
}

function invalid(problem: string): ProposedFile {
  return { kind: 'invalid', problem };
}
