import { describe, expect, it } from '@jest/globals';
import type { TreeEntry } from '../../../shared/git/parse-objects.ts';
import {
  changedFiles,
  entryAt,
  filesBelow,
  type TreeReader,
} from '../../../shared/git/tree-files.ts';

/** Describes a folder, in which a plain string is a file, `-> x` a link, and `@x` a submodule at a commit. */
interface Folder {
  readonly [name: string]: string | Folder;
}

/** Computes object names from the content, as git does. */
function repository(): TreeReader & {
  readonly put: (folder: Folder) => string;
  readonly read: string[];
} {
  const trees = new Map<string, readonly TreeEntry[]>();
  const blobs = new Map<string, string>();
  const read: string[] = [];
  const entry = (name: string, value: string | Folder): TreeEntry => {
    if (typeof value !== 'string') return { name, kind: 'folder', mode: '40000', id: put(value) };
    if (value.startsWith('@')) return { name, kind: 'submodule', mode: '160000', id: value };
    const isLink = value.startsWith('-> ');
    const text = isLink ? value.slice(3) : value;
    blobs.set(value, text);
    return isLink
      ? { name, kind: 'link', mode: '120000', id: value }
      : { name, kind: 'file', mode: '100644', id: value };
  };
  const put = (folder: Folder): string => {
    const id = JSON.stringify(folder);
    trees.set(
      id,
      Object.entries(folder).map(([name, value]) => entry(name, value)),
    );
    return id;
  };
  return {
    put,
    read,
    tree: async (id) => {
      read.push(id);
      return trees.get(id) ?? [];
    },
    blob: async (id) => Buffer.from(blobs.get(id) ?? ''),
  };
}

describe('the entry at a path in a git tree', () => {
  const { put, ...reader } = repository();
  const root = put({
    a: { b: 'text', up: '-> ../c/d' },
    c: { d: 'deep' },
    chain0: '-> a/up',
    chain1: '-> chain0',
    chain2: '-> chain1',
    chain3: '-> chain2',
    chain4: '-> chain3',
    chain5: '-> chain4',
    folder: '-> a',
    out: '-> ../secret',
    absolute: '-> /etc/passwd',
    sub: '@commit',
  });

  it.each([
    ['a/b', { kind: 'file', id: 'text', path: 'a/b' }],
    ['a/up', { kind: 'file', id: 'deep', path: 'c/d' }],
    ['folder/b', { kind: 'file', id: 'text', path: 'a/b' }],
    ['chain3', { kind: 'file', id: 'deep' }],
    ['a', { kind: 'folder' }],
    ['sub/x/y', { kind: 'submodule', id: '@commit', path: 'sub', inside: 'x/y' }],
  ])('is found for the path %s', async (path, found) => {
    await expect(entryAt(reader, root, path)).resolves.toMatchObject(found);
  });

  it.each(['b', 'a/c', 'a/b/c', '__proto__'])('is undefined for the path %s', async (path) => {
    await expect(entryAt(reader, root, path)).resolves.toBeUndefined();
  });

  it.each([
    ['out', 'path-escapes'],
    ['out/x', 'path-escapes'],
    ['absolute', 'path-escapes'],
    ['chain5', 'limit-exceeded'],
  ])('is rejected for the path %s', async (path, code) => {
    await expect(entryAt(reader, root, path)).rejects.toMatchObject({ code });
  });
});

describe('the files that differ between two git trees', () => {
  const isWanted = (path: string) => path.endsWith('x');

  it('include requested files that were added, removed or changed', async () => {
    const { put, ...reader } = repository();
    const before = put({ same: { x: '1' }, old: { x: '1' }, b: { x: '1', y: '1' }, link: '-> b' });
    const after = put({ same: { x: '1' }, fresh: { x: '1' }, b: { x: '2', y: '2' }, link: '-> a' });
    const changed = await changedFiles(reader, before, after, isWanted);
    expect(
      [...changed].map(([path, { before: old, after: now }]) => [path, old?.id, now?.id]),
    ).toEqual([
      ['b/x', '1', '2'],
      ['fresh/x', undefined, '1'],
      ['old/x', '1', undefined],
    ]);
  });

  it('are found without reading identical folders', async () => {
    const { put, read, ...reader } = repository();
    const same = { deep: { x: '1' } };
    const [before, after] = [put({ same, b: { x: '1' } }), put({ same, b: { x: '2' } })];
    await changedFiles(reader, before, after, isWanted);
    expect(read).toHaveLength(4);
  });

  it('include a file that became a folder, and a folder that became a link', async () => {
    const { put, ...reader } = repository();
    const before = put({ x: '1', b: { x: '1' } });
    const after = put({ x: { x: '1' }, b: '-> x' });
    const changed = await changedFiles(reader, before, after, isWanted);
    expect([...changed.keys()].sort()).toEqual(['b/x', 'x', 'x/x']);
  });
});

describe('the files in a folder of a git tree', () => {
  it('include files in subfolders, but neither links nor submodules', async () => {
    const reader = repository();
    const root = reader.put({ a: '1', b: { c: '2', d: { e: '3' } }, l: '-> a', s: '@commit' });
    expect(await filesBelow(reader, root)).toEqual([
      { path: 'a', id: '1' },
      { path: 'b/c', id: '2' },
      { path: 'b/d/e', id: '3' },
    ]);
  });

  it('are rejected if they are more than a hundred levels deep', async () => {
    const reader = repository();
    let folder: Folder = { a: '1' };
    for (let depth = 0; depth < 101; depth++) folder = { d: folder };
    await expect(filesBelow(reader, reader.put(folder))).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });
});
