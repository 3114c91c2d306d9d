import { describe, expect, it } from '@jest/globals';
import type { Base } from '../../../../shared/compare/open-base.ts';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { DataError } from '../../../../shared/errors/errors.ts';
import { baseContents } from '../../../../shared/flows/comparison/base-contents.ts';
import { objectId } from '../../../../shared/git/object-id.ts';
import type { FoundEntry } from '../../../../shared/git/tree-files.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';
import type { SourceContents, SourceFile } from '../../../../shared/source/source.ts';

type Texts = Readonly<Record<string, string>>;

const idOf = (text: string) => objectId('blob', Buffer.from(text), 'a'.repeat(40));

/** A base with files below the scanned folder, and with the targets of links and submodules. */
function aBase(files: Texts, entries: Readonly<Record<string, FoundEntry>> = {}) {
  const read: string[] = [];
  const base: Pick<Base, 'find' | 'filesBelow' | 'content'> = {
    find: async (path) => {
      if (path === 'outside/package-lock.json') throw new DataError('path-escapes', '', { path });
      return path === '' ? { kind: 'folder', id: 'root', path } : entries[path];
    },
    filesBelow: async () => Object.entries(files).map(([path, text]) => ({ path, id: idOf(text) })),
    content: async (id) => {
      const text = Object.values(files).find((each) => idOf(each) === id) ?? 'linked';
      read.push(text);
      return Buffer.from(text);
    },
  };
  return { base: base as Base, read };
}

const file = (path: string, text: string): SourceFile => ({ path, bytes: Buffer.from(text) });

function headOf(files: readonly SourceFile[], ignored?: readonly string[]): SourceContents {
  const description = { kind: 'directory', name: '.' } as const;
  return { description, layers: [], files, problems: [], ignored };
}

async function contentsOf(
  { base }: ReturnType<typeof aBase>,
  head: SourceContents,
  submodules: ReadonlyMap<string, string> = new Map(),
) {
  const wanted = wantedFiles(ecosystems, 'directory');
  const { contents, isSame } = await baseContents(base, head, { prefix: '', wanted, submodules });
  return contents.files.map(({ path, bytes }) => `${path} ${isSame(path) ? 'same' : bytes}`);
}

describe('baseContents', () => {
  it('returns the head file if it has the same bytes, and reads all other files', async () => {
    const there = aBase({ 'a/package-lock.json': 'A', 'b/package-lock.json': 'B' });
    const head = headOf([file('a/package-lock.json', 'A'), file('b/package-lock.json', 'changed')]);
    expect(await contentsOf(there, head)).toEqual([
      'a/package-lock.json same',
      'b/package-lock.json B',
    ]);
    expect(there.read).toEqual(['B']);
  });

  it('returns files that the head deletes, and omits files that the head adds', async () => {
    const head = headOf([file('new/package-lock.json', 'N')]);
    expect(await contentsOf(aBase({ 'old/package-lock.json': 'O' }), head)).toEqual([
      'old/package-lock.json O',
    ]);
  });

  it('returns the head file if git changed only its line endings on checkout', async () => {
    const head = headOf([file('package-lock.json', 'a\r\nb\r\n')]);
    expect(await contentsOf(aBase({ 'package-lock.json': 'a\nb\n' }), head)).toEqual([
      'package-lock.json same',
    ]);
  });

  it('omits files that no format reads, ignored files, and lockfiles of installed packages', async () => {
    const there = aBase({
      'readme.md': 'x',
      'skipped/package-lock.json': 'x',
      'node_modules/a/package-lock.json': 'x',
    });
    expect(await contentsOf(there, headOf([], ['skipped/']))).toEqual([]);
    expect(there.read).toEqual([]);
  });

  it('follows a link within the base, but not a link that points outside the base', async () => {
    const linked = { kind: 'file', id: idOf('L'), path: 'real/lock.json' } as const;
    const there = aBase({}, { 'link/package-lock.json': linked });
    const names = ['link/package-lock.json', 'outside/package-lock.json'];
    expect(await contentsOf(there, headOf(names.map((name) => file(name, 'L'))))).toEqual([
      'link/package-lock.json same',
    ]);
  });

  it.each([
    [
      'returns the head files for a submodule at the same commit',
      'c1',
      ['sub/package-lock.json same'],
    ],
    ['omits the files in a submodule at a different commit', 'c2', []],
  ])('%s', async (_, commit, wanted) => {
    const found = {
      kind: 'submodule',
      id: 'c1',
      path: 'sub',
      inside: 'package-lock.json',
    } as const;
    const there = aBase({}, { 'sub/package-lock.json': found });
    const head = headOf([file('sub/package-lock.json', 'S')]);
    expect(await contentsOf(there, head, new Map([['sub', commit]]))).toEqual(wanted);
  });

  it('lists the submodules with their commits in the base', async () => {
    const there = aBase({}, { sub: { kind: 'submodule', id: 'c1', path: 'sub', inside: '' } });
    const extract = { kind: 'git-index', submodules: { sub: 'c2', added: 'c3' } };
    const index = { ...file('.git/index', JSON.stringify(extract)), extract: 'git-index' } as const;
    expect(await contentsOf(there, headOf([index]))).toEqual([
      '.git/index {"kind":"git-index","submodules":{"sub":"c1"}}',
    ]);
  });
});
