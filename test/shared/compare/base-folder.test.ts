import { describe, expect, it } from '@jest/globals';
import { baseFolder } from '../../../shared/compare/base-folder.ts';
import type { DecidingTree } from '../../../shared/compare/deciding-tree.ts';
import type { Base } from '../../../shared/compare/open-base.ts';
import type { FoundEntry } from '../../../shared/git/tree-files.ts';
import { temporaryFolder } from '../../support/programs.ts';

const COMMIT = 'c'.repeat(40);

const folderEntry = (id: string): FoundEntry => ({ kind: 'folder', id, path: 'osv' });

function aBase(found: FoundEntry | undefined, here?: FoundEntry): Base {
  return {
    commit: 'b'.repeat(40),
    branch: 'main',
    find: async () => found,
    findIn: async () => here,
    filesBelow: async (id) => [{ path: 'a.json', id: `${id}/a` }],
    content: async (id) => Buffer.from(id),
    changes: async () => new Map(),
  };
}

/** A work tree without an index, so that it is unknown if a path is tracked. */
function aTree(): DecidingTree {
  const top = temporaryFolder('tree');
  return {
    tree: { top, folder: top, common: top },
    head: { commit: COMMIT, ref: undefined, origin: undefined },
  } as unknown as DecidingTree;
}

describe('a folder in the base', () => {
  it('is unchanged if the checked-out commit has the same folder', async () => {
    const base = aBase(folderEntry('t'), folderEntry('t'));
    await expect(baseFolder(base, aTree(), 'osv')).resolves.toEqual({ kind: 'same' });
  });

  it.each([
    ['a modified folder', folderEntry('other')],
    ['a deleted folder', undefined],
    ['a file', { ...folderEntry('t'), kind: 'file' as const }],
  ])('is read from the base if it is %s in the change', async (_, here) => {
    await expect(baseFolder(aBase(folderEntry('t'), here), aTree(), 'osv')).resolves.toEqual({
      kind: 'other',
      files: [{ path: 'a.json', id: 't/a' }],
    });
  });

  it('is read from the base if there is no repository to compare it with', async () => {
    const base = aBase(folderEntry('t'), folderEntry('t'));
    await expect(baseFolder(base, undefined, 'osv')).resolves.toMatchObject({ kind: 'other' });
  });

  it('is read even if it is a single file', async () => {
    const base = aBase({ kind: 'file', id: 'f', path: 'osv.json' });
    await expect(baseFolder(base, aTree(), 'osv.json')).resolves.toEqual({
      kind: 'other',
      files: [{ path: '', id: 'f' }],
    });
  });

  it('is missing if the change added it', async () => {
    await expect(baseFolder(aBase(undefined), undefined, 'osv')).resolves.toEqual({ kind: 'none' });
  });

  it('is unavailable in a submodule at a different commit', async () => {
    const base = aBase({ kind: 'submodule', id: COMMIT, path: 'osv', inside: '' });
    await expect(baseFolder(base, aTree(), 'osv')).rejects.toThrow('different commit');
  });
});
