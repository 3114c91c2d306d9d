import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { baseFile } from '../../compare/base-file.ts';
import { isOfCommit } from '../../compare/committed-file.ts';
import { decidingTree, isTracked, pathBelow } from '../../compare/deciding-tree.ts';
import type { Base, UnreadableBase } from '../../compare/open-base.ts';
import { UserError } from '../../errors/errors.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { Host } from '../../host/host.ts';
import { readInputFile, readOptionalFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { DecidingPolicy } from '../../model/decision.ts';
import type { PolicyFile } from '../../policy/load-policy.ts';
import { type Proposal, proposalFor, readerOf, readingBase } from '../comparison/proposal.ts';
import type { PolicySource } from './policy-source.ts';
import { proposedFile } from './proposed-policy.ts';
import { referencedPolicy } from './referenced-policy.ts';

/**
 * Reads the policy at `given`, or the optional `.assay.yml` of the workspace. In a pull request or a merge queue,
 * reads it from the base, so that a change cannot set its own rules. A file that git does not track comes from the
 * workflow and applies as it is. A policy of another repository is read from there.
 *
 * @throws {UserError} `policy-invalid` when a step overwrote a file of the change, which would disable the change.
 */
export async function readPolicy(
  given: string | FileReference | undefined,
  host: Host,
): Promise<PolicySource> {
  if (typeof given === 'object') return await referencedPolicy(given, host);
  const path = given ?? join(host.workspace, '.assay.yml');
  const proposal = await proposalFor(dirname(path), host);
  const wanted = proposal === undefined ? undefined : placeOf(path, proposal, host);
  if (proposal === undefined || wanted === undefined) return await ownPolicy(path, given, host);
  const asked = { path, wanted, given, proposal, host };
  const read = await readingBase(proposal, host, (base) => policyOfBase(base, asked));
  if (!('done' in read)) return unknownPolicy(read, asked);
  if (read.done === 'overwritten') throw overwritten(shownPath(host, path));
  return read.done ?? (await ownPolicy(path, given, host));
}

interface Asked {
  readonly path: string;
  /** Path relative to the repository. */
  readonly wanted: string;
  readonly given: string | undefined;
  readonly proposal: Proposal;
  readonly host: Host;
}

/** Returns the path inside the repository. Undefined for a file outside, which no change can bring. */
function placeOf(path: string, { deciding }: Proposal, host: Host): string | undefined {
  return pathBelow(deciding?.tree.top ?? host.workspace, path);
}

/** Returns the policy of the base. Undefined if git tracks the file neither in the base nor in the checkout. */
async function policyOfBase(
  base: Base,
  asked: Asked,
): Promise<PolicySource | 'overwritten' | undefined> {
  const { path, wanted, given, proposal, host } = asked;
  const tree = proposal.deciding?.tree;
  const found = await baseFile(base, tree, path, wanted);
  if (found.kind === 'untracked') return undefined;
  if (await isOverwritten(asked)) return 'overwritten';
  const bytes = found.kind === 'base' ? found.bytes : undefined;
  const { commit, branch } = base;
  const origin = originOf('base', bytes, asked.path, host, { commit, branch });
  const proposed = await proposedFile(bytes, { path, wanted, tree, isNamed: given !== undefined });
  if (bytes === undefined) return { path, bytes, file: { scan: {} }, origin, proposed };
  const loaded = await loadedFrom(bytes, shownPath(host, path), branch);
  if ('message' in loaded) return { ...unknownPolicy(loaded, asked), proposed };
  return { path, bytes, file: loaded, origin, proposed };
}

/** Returns true if the file on disk differs from the commit. Unknown without a repository. */
async function isOverwritten({ path, proposal, host }: Asked): Promise<boolean> {
  if (proposal.deciding === undefined) return false;
  const own = await readOptionalFile(path);
  if (own === undefined) return false;
  return !(await isOfCommit(path, own, (tree) => readerOf(tree, host)));
}

function overwritten(path: string): UserError {
  return new UserError(
    'policy-invalid',
    `${path} was overwritten after the checkout, but git tracks it.`,
    'Write the policy outside of the checkout, such as ${{ runner.temp }}/assay.yml, and name it by the input `policy`.',
  );
}

/**
 * Reports an invalid policy of the base as unreadable. Such a policy was merged unchecked or by an older version, and
 * must not let a pull request decide.
 */
async function loadedFrom(
  bytes: Buffer,
  path: string,
  branch: string,
): Promise<PolicyFile | UnreadableBase> {
  try {
    return await load(bytes, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { branch, message: error.message, fix: `Fix ${path} in ${branch}` };
  }
}

/** Returns the file in the workspace. */
async function ownPolicy(
  path: string,
  given: string | undefined,
  host: Host,
): Promise<PolicySource> {
  const bytes = given === undefined ? await readOptionalFile(path) : await readInputFile(path);
  const commit = await commitOf(path, bytes, host);
  const from = commit === undefined ? 'workspace' : 'scanned';
  const origin = originOf(from, bytes, path, host, { commit });
  const file = bytes === undefined ? { scan: {} } : await load(bytes, shownPath(host, path));
  return { path, bytes, file, origin };
}

/** Returns the commit of the file. Undefined for an untracked file, and in a terminal. */
async function commitOf(
  path: string,
  bytes: Buffer | undefined,
  host: Host,
): Promise<string | undefined> {
  if (host.kind === 'terminal') return undefined;
  const deciding = await decidingTree(dirname(path));
  if (deciding === undefined) return undefined;
  const { tree, head } = deciding;
  const isOfCommit =
    bytes === undefined || (await isTracked(tree, pathBelow(tree.top, path) ?? ''));
  return isOfCommit ? head.commit : undefined;
}

function unknownPolicy(unreadable: UnreadableBase, { path, host }: Asked): PolicySource {
  const { branch, message } = unreadable;
  const origin = { ...originOf('base', undefined, path, host, { branch }), unreadable: message };
  return { path, bytes: undefined, file: { scan: {} }, origin, unreadable };
}

function originOf(
  from: DecidingPolicy['from'],
  bytes: Buffer | undefined,
  path: string,
  host: Host,
  of: Pick<DecidingPolicy, 'commit' | 'branch'>,
): DecidingPolicy {
  const sha256 = bytes && hash('sha256', bytes, 'hex');
  return { from, path: shownPath(host, path), ...of, sha256 };
}

/** Imported on use, because YAML and the condition language are slow to start. */
async function load(bytes: Buffer, path: string): Promise<PolicyFile> {
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  return loadPolicy(bytes, path);
}
