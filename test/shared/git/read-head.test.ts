import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { readHead } from '../../../shared/git/read-head.ts';
import { type WorkTree, workTreeAt } from '../../../shared/git/work-tree.ts';
import { git, initialize, writeFiles } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], 'the head of a work tree', () => {
  let folder: string;
  let commit: string;

  beforeAll(async () => {
    folder = temporaryFolder('head');
    await initialize(folder, '-b', 'main');
    writeFiles(folder, { a: '' });
    await git(folder, 'add', 'a');
    await git(folder, 'commit', '-qm', 'a');
    commit = (await git(folder, 'rev-parse', 'HEAD')).trim();
  });

  it('is a branch with its commit, whether the reference is loose or packed', async () => {
    expect(await readHead(await treeAt(folder))).toEqual({ commit, ref: 'refs/heads/main' });
    await git(folder, 'pack-refs', '--all');
    expect(await readHead(await treeAt(folder))).toEqual({ commit, ref: 'refs/heads/main' });
  });

  it('is a commit without a branch in an additional, detached work tree', async () => {
    const other = join(temporaryFolder('head'), 'other');
    await git(folder, 'worktree', 'add', '-q', '--detach', other);
    expect(await readHead(await treeAt(other))).toEqual({ commit });
  });

  it('has no commit in a repository without commits', async () => {
    const empty = temporaryFolder('head');
    await initialize(empty, '-b', 'main');
    expect(await readHead(await treeAt(empty))).toEqual({ ref: 'refs/heads/main' });
  });

  it('has a 64-digit commit ID in a SHA-256 repository', async () => {
    const other = temporaryFolder('head');
    await initialize(other, '-b', 'main', '--object-format=sha256');
    await git(other, 'commit', '-q', '--allow-empty', '-m', 'a');
    const { commit: found } = await readHead(await treeAt(other));
    expect(found).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['points outside the folder', 'ref: refs/../../secret\n'],
    ['points to a missing reference', 'ref: config\n'],
    ['is neither a commit nor a reference', 'nothing\n'],
  ])('is unknown if it %s', async (_, content) => {
    const other = temporaryFolder('head');
    await initialize(other);
    writeFileSync(join(other, '.git/HEAD'), content);
    expect(await readHead(await treeAt(other))).toEqual({});
  });

  it('has no commit if references form a cycle', async () => {
    const other = temporaryFolder('head');
    await initialize(other, '-b', 'a');
    writeFileSync(join(other, '.git/refs/heads/a'), 'ref: refs/heads/b\n');
    writeFileSync(join(other, '.git/refs/heads/b'), 'ref: refs/heads/a\n');
    expect(await readHead(await treeAt(other))).toEqual({ ref: 'refs/heads/a' });
  });
});

async function treeAt(folder: string): Promise<WorkTree> {
  const tree = await workTreeAt(folder);
  if (tree === undefined) throw new Error(`${folder} has no .git`);
  return tree;
}
