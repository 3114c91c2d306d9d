import { expect, it } from '@jest/globals';
import {
  kindOf,
  parseCommit,
  parseTree,
  type TreeEntry,
  treeContent,
} from '../../../shared/git/parse-objects.ts';

const ID = 'a'.repeat(40);
const [TREE, ONE, OTHER] = ['b', 'c', 'd'].map((digit) => digit.repeat(40));

it('parseCommit returns the tree and the parents of a commit, and ignores the message', () => {
  const text = `tree ${TREE}\nparent ${ONE}\nparent ${OTHER}\nauthor t <t@t> 1 +0000\n\nparent ${ID}\n`;
  expect(parseCommit(Buffer.from(text), ID)).toEqual({ tree: TREE, parents: [ONE, OTHER] });
});

it.each(['', 'tree abc\n\n', `parent ${ONE}\n\n`, `tree ${TREE}\nparent abc\n\n`])(
  'parseCommit rejects %j',
  (text) => {
    expect(() => parseCommit(Buffer.from(text), ID)).toThrow('damaged');
  },
);

const ENTRIES: readonly TreeEntry[] = [
  { name: 'a-b', kind: 'file', mode: '100644', id: ID },
  { name: 'a', kind: 'folder', mode: '40000', id: ID },
  { name: 'l', kind: 'link', mode: '120000', id: ID },
  { name: 's', kind: 'submodule', mode: '160000', id: ID },
];

it("treeContent writes a tree in git's format, and parseTree reads it back", () => {
  const content = treeContent(ENTRIES.toReversed());
  expect(parseTree(content, ID)).toEqual(ENTRIES);
});

it('parseTree rejects a truncated tree', () => {
  expect(() => parseTree(treeContent(ENTRIES).subarray(0, -1), ID)).toThrow('damaged');
  expect(() => parseTree(Buffer.from('100644'), ID)).toThrow('damaged');
});

it('kindOf ignores leading zeros in a mode', () => {
  expect(['040000', '100755', '100644'].map(kindOf)).toEqual(['folder', 'file', 'file']);
});
