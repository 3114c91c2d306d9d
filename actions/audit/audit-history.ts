import { realpath } from 'node:fs/promises';
import { type HistoryRange, historySecrets } from '../../shared/audit/secrets/history.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { findGit } from '../../shared/git/find-git.ts';
import { isObjectId } from '../../shared/git/object-id.ts';
import { openObjects } from '../../shared/git/objects.ts';
import { type WorkTree, workTreesAround } from '../../shared/git/work-tree.ts';
import type { Programs } from '../../shared/host/machine.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import { splitExcluded } from '../../shared/policy/split-excluded.ts';
import type { AuditResult } from './audit-tree.ts';

interface HistoryRequest {
  /**
   * Commits to search: a range such as `origin/main..HEAD`. `origin/main` alone stands for `origin/main..HEAD`, and
   * `all` for all commits.
   */
  readonly range: string;
  readonly path: string;
  readonly policy: AuditPolicy;
}

/** Adds the secrets that were removed from the audited files but are still in earlier commits. */
export async function withHistory(
  result: AuditResult,
  { range, path, policy }: HistoryRequest,
  programs: Programs,
): Promise<AuditResult> {
  const tree = await workTreeOf(path);
  const objects = await openObjects(tree.folder, programs.env);
  if (objects === undefined) throw noGit();
  const history = await historySecrets(objects, await resolveRange(range, tree, programs));
  const current = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  const removed = history.findings.filter(
    ({ finding, key }) => !current.has(finding.fingerprint) && !isMoved(key, result.keys),
  );
  const isCompared = result.comparison.status === 'compared';
  const placed = removed.map(({ finding }) => ({ path: finding.location.path, finding }));
  const { files } = splitExcluded(placed, policy.exclude);
  const findings = files.map(({ finding }) => ({
    ...finding,
    ...(isCompared && { change: { state: 'new' as const } }),
  }));
  const subjects = { commits: history.commits };
  return {
    ...result,
    findings: [...result.findings, ...findings],
    problems: [
      ...result.problems,
      ...history.problems.map(({ code, message, place }) => ({ code, message, ...place })),
    ],
    checked: [...result.checked, { area: 'history', files: history.files, subjects }],
  };
}

/**
 * Returns true if the audited files still contain the same token in another place. The key of a token contains its
 * digest. The key of a password is only a name, and two passwords can have the same name. Therefore, always returns
 * false for a password.
 */
function isMoved(key: string, keys: ReadonlySet<string>): boolean {
  return /[\da-f]{64}/.test(key) && keys.has(key);
}

async function workTreeOf(path: string): Promise<WorkTree> {
  for await (const tree of workTreesAround(await realpath(path))) return tree;
  throw new UserError(
    'input-conflict',
    '`history` requires a folder in a git repository',
    'Remove the `history` input, or audit a folder that git tracks.',
  );
}

async function resolveRange(
  range: string,
  tree: WorkTree,
  programs: Programs,
): Promise<HistoryRange> {
  const [from = '', to = 'HEAD'] = range.split('..');
  const head = await commitOf(to === '' ? 'HEAD' : to, tree, programs);
  if (from === 'all') return { head, base: undefined };
  return { head, base: await commitOf(from, tree, programs) };
}

/** Resolves a branch, a tag or an abbreviated ID to a commit, using git without hooks. */
async function commitOf(name: string, { folder }: WorkTree, programs: Programs): Promise<string> {
  const program = await findGit(programs.env);
  if (program === undefined) throw noGit();
  const revision = `${name}^{commit}`;
  const args = [`--git-dir=${folder}`, 'rev-parse', '--verify', '--end-of-options', revision];
  const answer = await programs.exec(program, args, { cwd: folder });
  const text = answer.stdout.toString('utf8').trim();
  if (answer.exitCode === 0 && isObjectId(text)) return text;
  throw new UserError(
    'input-invalid',
    '`history` contains a commit that is not in this clone',
    'Check out with `fetch-depth: 0`, or specify a different commit.',
  );
}

function noGit(): UserError {
  return new UserError(
    'not-supported',
    '`history` requires git, which is not installed',
    'Install git, or remove the `history` input.',
  );
}
