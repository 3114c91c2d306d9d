import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { findGit } from '../../git/find-git.ts';
import { looseReferences } from '../../git/loose-references.ts';
import { isObjectId } from '../../git/object-id.ts';
import { originOf } from '../../git/origin.ts';
import { type Head, readHead, readReference } from '../../git/read-head.ts';
import { type WorkTree, workTreesAround } from '../../git/work-tree.ts';
import type { Programs } from '../../host/machine.ts';
import type { Run, RunContext } from '../../host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Checkout } from '../../model/inventory.ts';

/**
 * Captures the repository in the URL of a clone: `octo/app` in `https://github.com/octo/app.git` and
 * `git@github.com:octo/app`.
 */
const REPOSITORY_OF_URL = /[/:]([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/;

/** Matches `refs/remotes/pull/7/merge`, as `actions/checkout` writes it. */
const PULL_REFERENCE = /^refs\/remotes\/(pull\/\d+\/(?:head|merge))$/;

/** Part of the path of a submodule’s git folder, such as `.git/modules/libs/a`. */
const SUBMODULES = `${sep}.git${sep}modules${sep}`;

interface CheckoutRun extends Run, Programs {
  readonly workspace: string;
}

/**
 * Returns the commit that is checked out at a path. It can differ from the commit of the event, so it is read from
 * `.git`. Without `.git`, returns the commit of the event, because `actions/checkout` can download an archive.
 *
 * @returns Undefined outside a workflow. In a terminal, no results are published for a commit.
 */
export async function checkoutOf(scanned: string, run: CheckoutRun): Promise<Checkout | undefined> {
  const { context } = run;
  if (context === undefined || context.sha === '') return undefined;
  const path = await realPath(scanned);
  const workspace = await realPath(run.workspace);
  const tree = await treeAround(path, isBelow(workspace, path) ? workspace : '');
  const merge = mergeIn(context);
  if (tree === undefined) return { commit: context.sha, ref: context.ref, root: '', ...merge };
  const repository = await repositoryOf(tree);
  const root = isBelow(workspace, tree.top) ? slashed(relative(workspace, tree.top)) : '';
  const head = await readHead(tree);
  const commit = head.commit ?? (await commitByGit(tree, run));
  if (commit === undefined) return { repository, root };
  const ref = await refAtGitHub({ ...head, commit }, tree, context);
  return { commit, ref, repository, root, ...(commit === context.sha && merge) };
}

/** Returns the repository that the files at a path were cloned from, such as `octo/app`. */
export async function repositoryAt(
  path: string,
  { workspace }: CheckoutRun,
): Promise<string | undefined> {
  const real = await realPath(path);
  const within = await realPath(workspace);
  const tree = await treeAround(real, isBelow(within, real) ? within : '');
  return tree && (await repositoryOf(tree));
}

async function repositoryOf({ common }: WorkTree): Promise<string | undefined> {
  return REPOSITORY_OF_URL.exec((await originOf(common)) ?? '')?.[1];
}

/** Asks git for the checked-out commit. Only git can read references in the `reftable` format. Does not run hooks. */
async function commitByGit({ folder }: WorkTree, programs: Programs): Promise<string | undefined> {
  const program = await findGit(programs.env);
  if (program === undefined) return undefined;
  const args = [`--git-dir=${folder}`, 'rev-parse', '--verify', '--end-of-options', 'HEAD'];
  // The commit is unknown if git refuses to read the repository.
  const answer = await programs.exec(program, args, { cwd: folder }).catch(() => undefined);
  const text = answer?.exitCode === 0 ? answer.stdout.toString('utf8').trim() : '';
  return isObjectId(text) ? text : undefined;
}

/**
 * Returns the checkout that contains a path. For a path in a submodule, returns the outer repository, whose commit
 * determines the commit of the submodule.
 */
async function treeAround(path: string, within: string): Promise<WorkTree | undefined> {
  let submodule: WorkTree | undefined;
  for await (const tree of workTreesAround(path)) {
    if (within !== '' && !isBelow(within, tree.top)) break;
    if (!tree.folder.includes(SUBMODULES)) return tree;
    submodule ??= tree;
  }
  return submodule;
}

/**
 * Returns the reference on GitHub that points to the commit. A branch that exists only in the local clone does not
 * count.
 */
async function refAtGitHub(
  { commit, ref }: Head,
  tree: WorkTree,
  context: RunContext,
): Promise<string | undefined> {
  if (ref?.startsWith('refs/heads/') === true) {
    const remote = ref.replace('refs/heads/', 'refs/remotes/origin/');
    if ((await readReference(remote, tree)) === commit) return ref;
  }
  if (commit === context.sha) return context.ref;
  for (const name of await looseReferences('refs/remotes/pull', tree)) {
    const pull = PULL_REFERENCE.exec(name)?.[1];
    if (pull !== undefined && (await readReference(name, tree)) === commit) return `refs/${pull}`;
  }
  for (const name of await looseReferences('refs/tags', tree)) {
    if ((await readReference(name, tree)) === commit) return name;
  }
  return undefined;
}

/**
 * Returns the head commit of the pull request. Returns an empty object if the commit of the event is not GitHub's merge
 * commit.
 */
function mergeIn({ payload, ref }: RunContext): Pick<Checkout, 'mergeOf'> {
  const pull = isObject(payload) ? objectAt(payload, 'pull_request') : undefined;
  const head = pull && objectAt(pull, 'head');
  const mergeOf = head && stringAt(head, 'sha');
  return mergeOf !== undefined && /^refs\/pull\/\d+\/merge$/.test(ref) ? { mergeOf } : {};
}

async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
