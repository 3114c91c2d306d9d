import { UserError } from '../../shared/errors/errors.ts';
import { findGit } from '../../shared/git/find-git.ts';
import { isObjectId } from '../../shared/git/object-id.ts';
import { workTreesAround } from '../../shared/git/work-tree.ts';
import type { Programs } from '../../shared/host/machine.ts';

/**
 * Variables that keep git from fetching missing objects in a partial clone. A fetch would run programs from the
 * configuration.
 */
const ISOLATED = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
};

interface CommonCommit {
  /** Full hash. */
  readonly commit: string;
  /**
   * True if the checked-out commit is itself the common ancestor. In that case, only uncommitted changes differ from
   * it.
   */
  readonly isHead: boolean;
}

/**
 * Returns the merge base of the checked-out commit and a branch, tag or commit: their newest common ancestor. For these
 * commands, git does not run hooks or programs from the configuration.
 *
 * @param folder Absolute path to the scanned folder.
 * @throws {UserError} if git, the name or a common ancestor is missing.
 */
export async function commonCommit(
  folder: string,
  ref: string,
  programs: Programs,
): Promise<CommonCommit> {
  const program = await findGit(programs.env);
  const found = await workTreesAround(folder).next();
  if (program === undefined || found.done === true) {
    const message = `compare-to is "${ref}", but the folder is not in a git repository, or git is not installed.`;
    throw new UserError('input-invalid', message, 'Set compare-to to an SBOM, as in `sbom:FILE`.');
  }
  const run = async (...args: readonly string[]): Promise<string | undefined> => {
    const all = [`--git-dir=${found.value.folder}`, ...args];
    const options = { cwd: found.value.folder, env: ISOLATED };
    const { exitCode, stdout } = await programs.exec(program, all, options);
    const text = stdout.toString('utf8').trim();
    return exitCode === 0 && isObjectId(text) ? text : undefined;
  };
  const commit = await run('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
  if (commit === undefined) throw unknown(ref);
  const head = await run('rev-parse', '--verify', 'HEAD^{commit}');
  const common = await run('merge-base', commit, 'HEAD');
  if (common !== undefined) return { commit: common, isHead: common === head };
  const message = `HEAD and ${ref} have no commit in common in this clone.`;
  throw new UserError('input-invalid', message, 'Fetch the full history (`fetch-depth: 0`).');
}

function unknown(ref: string): UserError {
  const fix = `Fetch the branch, tag or commit, for example with \`git fetch origin ${ref}\`, or use \`origin/${ref}\`.`;
  return new UserError(
    'input-invalid',
    `${ref} is not a branch, tag or commit in this clone.`,
    fix,
  );
}
