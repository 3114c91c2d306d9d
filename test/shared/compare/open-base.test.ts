import { expect, it } from '@jest/globals';
import type { BaseReader } from '../../../shared/compare/base-reader.ts';
import { type SomeBase, withBase } from '../../../shared/compare/open-base.ts';
import { DataError } from '../../../shared/errors/errors.ts';

const branch = 'main';

function aReader(parents: readonly string[], changes: Partial<BaseReader> = {}): BaseReader {
  return {
    commit: async (id) => ({ tree: `tree of ${id}`, parents }),
    branchTip: async (name) => `tip of ${name}`,
    mergeBase: async (base, head) => `merge base of ${base} and ${head}`,
    tree: async () => [],
    blob: async (id) => Buffer.from(id),
    calls: () => 0,
    ...changes,
  };
}

it.each<[string, SomeBase, readonly string[], string]>([
  [
    'the first parent if the commit is a merge',
    { kind: 'merge-parent', of: 'M', branch },
    ['B', 'H'],
    'B',
  ],
  [
    'the branch tip if the commit is not a merge',
    { kind: 'merge-parent', of: 'M', branch },
    ['B'],
    'tip of main',
  ],
  ['the branch tip if no commit is named', { kind: 'branch-tip', branch }, [], 'tip of main'],
  ['the commit that is named', { kind: 'commit', commit: 'C', branch }, [], 'C'],
])('openBase opens %s', async (_, rule, parents, commit) => {
  const read = await withBase(rule, aReader(parents), async (base) => base.commit);
  expect(read).toEqual({ done: commit });
});

it.each<[SomeBase, string]>([
  [
    { kind: 'commit', commit: 'C', branch },
    'Set `fetch-depth: 2` in actions/checkout, or add `contents: read` to the job’s `permissions:`',
  ],
  [{ kind: 'branch-tip', branch }, 'Add `contents: read` to the job’s `permissions:`'],
])('withBase states the reason and the fix if it fails', async (rule, fix) => {
  const refuse = async () => {
    throw new DataError('digest-mismatch', 'not what its name says', { path: '.git' });
  };
  const reader = aReader([], { commit: refuse });
  const read = await withBase(rule, reader, async () => 'never');
  expect(read).toEqual({ branch, message: 'not what its name says', fix });
});

it('withBase rethrows a programming error', async () => {
  const failing = withBase({ kind: 'branch-tip', branch }, aReader([]), async () => {
    throw new TypeError('ours');
  });
  await expect(failing).rejects.toThrow('ours');
});
