import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { baseFile } from '../../../shared/compare/base-file.ts';
import type { Base } from '../../../shared/compare/open-base.ts';
import { objectId } from '../../../shared/git/object-id.ts';
import type { FoundEntry } from '../../../shared/git/tree-files.ts';
import { type WorkTree, workTreeAt } from '../../../shared/git/work-tree.ts';
import { aRepository, git, writeFiles } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';

const LIKE = '0'.repeat(40);
const idOf = (text: string) => objectId('blob', Buffer.from(text), LIKE);

describeWith(['git'], 'a file in the base', () => {
  let folder: string;
  let tree: WorkTree | undefined;
  let fetched: string[];

  beforeEach(async () => {
    folder = await aRepository({ proposed: 'head', untracked: 'workflow' }, ['proposed']);
    tree = await workTreeAt(folder);
    fetched = [];
  });

  function aBase(found: FoundEntry | undefined): Base {
    return {
      commit: LIKE,
      branch: 'main',
      find: async () => found,
      findIn: async () => undefined,
      filesBelow: async () => [],
      content: async (id) => {
        fetched.push(id);
        return Buffer.from('base');
      },
      changes: async () => new Map(),
    };
  }

  const ask = (name: string, found?: FoundEntry) =>
    baseFile(aBase(found), tree, join(folder, name), name);
  const file = (text: string): FoundEntry => ({ kind: 'file', id: idOf(text), path: 'x' });

  it('is not fetched if the work tree contains it with the same content', async () => {
    expect(await ask('proposed', file('head'))).toEqual({
      kind: 'base',
      bytes: Buffer.from('head'),
    });
    expect(fetched).toEqual([]);
  });

  it('is fetched if the work tree lacks it, or contains it with different content', async () => {
    const base = { kind: 'base', bytes: Buffer.from('base') };
    expect(await ask('proposed', file('base'))).toEqual(base);
    expect(await ask('gone', file('base'))).toEqual(base);
  });

  it('is missing if the change added it, and untracked if the workflow created it', async () => {
    expect(await ask('proposed')).toEqual({ kind: 'none' });
    expect(await ask('PROPOSED')).toEqual({ kind: 'none' });
    expect(await ask('untracked')).toEqual({ kind: 'untracked' });
    expect(
      await baseFile(aBase(undefined), undefined, join(folder, 'untracked'), 'untracked'),
    ).toEqual({ kind: 'none' });
  });

  it('is missing if an untracked link points to a tracked file', async () => {
    symlinkSync('proposed', join(folder, 'link'));
    expect(await ask('link')).toEqual({ kind: 'none' });
  });

  it('is used in a submodule only if the submodule is at the same commit', async () => {
    const inner = await aRepository({ key: 'k' }, ['key']);
    await git(inner, 'commit', '-qm', 'a');
    await git(folder, 'submodule', '--quiet', 'add', inner, 'sub');
    const id = (await git(inner, 'rev-parse', 'HEAD')).trim();
    const found = { kind: 'submodule', id, path: 'sub', inside: 'key' } as const;
    expect(await ask('sub/key', found)).toEqual({ kind: 'base', bytes: Buffer.from('k') });
    await expect(ask('sub/key', { ...found, id: LIKE })).rejects.toMatchObject({
      code: 'not-found',
    });
    rmSync(join(folder, 'sub'), { recursive: true });
    writeFiles(folder, { 'sub/key': 'of the author' });
    await expect(ask('sub/key', found)).rejects.toMatchObject({ code: 'not-found' });
  });
});
