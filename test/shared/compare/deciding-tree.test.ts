import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { decidingTree, isTracked, pathBelow } from '../../../shared/compare/deciding-tree.ts';
import { workTreeAt } from '../../../shared/git/work-tree.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], 'the deciding work tree', () => {
  it('is the work tree around a folder, even if the folder does not exist', async () => {
    const folder = await aRepository({ a: '' }, ['a']);
    await git(folder, 'remote', 'add', 'origin', 'https://example.test/o/r');
    const found = await decidingTree(join(folder, 'gone/deep'));
    expect(found).toMatchObject({
      tree: { top: folder },
      head: { origin: 'https://example.test/o/r' },
    });
  });

  it('is the outer work tree for a submodule that it tracks', async () => {
    const outer = await aRepository({ 'conf/.assay.yml': '' }, ['conf/.assay.yml']);
    rmSync(join(outer, 'conf'), { recursive: true });
    await aRepositoryAt(join(outer, 'conf'));
    expect(await decidingTree(join(outer, 'conf'))).toMatchObject({ tree: { top: outer } });
  });

  it('is the inner work tree for a checkout that the outer work tree does not track', async () => {
    const outer = await aRepository({ a: '' }, ['a']);
    const inner = join(outer, 'tools');
    await aRepositoryAt(inner);
    expect(await decidingTree(inner)).toMatchObject({ tree: { top: inner } });
  });

  it('is undefined outside a repository', async () => {
    expect(await decidingTree(temporaryFolder('plain'))).toBeUndefined();
  });

  it('is assumed to track every path if its index cannot be read', async () => {
    const folder = await aRepository({ a: '' }, ['a']);
    const tree = await workTreeAt(folder);
    if (tree === undefined) throw new Error('there is no work tree');
    expect([await isTracked(tree, 'a'), await isTracked(tree, 'b')]).toEqual([true, false]);
    writeFileSync(join(folder, '.git/index'), 'damaged, as a whole');
    expect(await isTracked(tree, 'b')).toBe(true);
    rmSync(join(folder, '.git/index'));
    expect(await isTracked(tree, 'b')).toBe(true);
  });
});

it.each([
  ['/a/b', 'b'],
  ['/a', ''],
  ['/a/..b', '..b'],
  ['/b', undefined],
  ['/', undefined],
])(
  'pathBelow returns the path of %s relative to /a, or undefined if it is outside /a',
  (path, place) => {
    expect(pathBelow('/a', path)).toBe(place);
  },
);

async function aRepositoryAt(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await git(realpathSync(folder), 'init', '-q');
}
