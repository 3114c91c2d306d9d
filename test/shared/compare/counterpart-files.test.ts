import { describe, expect, it } from '@jest/globals';
import {
  counterpartsIn,
  counterpartsOf,
  unitFiles,
} from '../../../shared/compare/counterpart-files.ts';
import { aPackage } from '../../support/inventory.ts';

type Files = Readonly<Record<string, readonly string[]>>;

const filesFrom = (files: Files) =>
  new Map(Object.entries(files).map(([name, purls]) => [name, new Set(purls)]));

describe('counterpartsOf', () => {
  it.each<[string, Files, Files, readonly string[]]>([
    ['the file itself', { new: ['x'], old: ['a'] }, { new: ['a'], old: ['a'] }, ['new']],
    ['the only file', { old: ['a'] }, { new: ['b'] }, ['old']],
    [
      'all files, starting with the most similar file',
      { x: ['a'], y: ['a', 'b'] },
      { x: [], y: [], new: ['a', 'b'] },
      ['y', 'x'],
    ],
    [
      'the most similar file that is gone',
      { x: ['a'], y: ['a', 'b'], kept: ['a', 'b'] },
      { kept: ['a', 'b'], new: ['a', 'b'] },
      ['y'],
    ],
    [
      'the file that is gone, even if a different file is more similar',
      { x: ['a', 'b'], gone: ['c'] },
      { x: ['a', 'b'], new: ['a', 'b'] },
      ['gone'],
    ],
    ['nothing if the base has no file', {}, { new: ['a'] }, []],
  ])('returns %s', (_, base, head, wanted) => {
    expect(counterpartsOf('new', filesFrom(base), filesFrom(head))).toEqual(wanted);
  });

  it.each<[string, Files, Files, readonly string[]]>([
    [
      'the lockfile that it replaces, and not other requirements',
      { 'poetry.lock': ['a'], 'requirements-docs.txt': ['b'] },
      { 'requirements-docs.txt': ['b'] },
      ['poetry.lock'],
    ],
    [
      'the requirements that it replaces, and the requirements that are kept',
      { 'requirements.txt': ['a'], 'requirements-docs.txt': ['b'] },
      { 'requirements.txt': ['a'] },
      ['requirements-docs.txt', 'requirements.txt'],
    ],
    [
      'all requirements that are kept, but no manifest',
      { 'requirements.txt': ['a'], 'requirements-docs.txt': ['b'], 'pyproject.toml': ['c'] },
      { 'requirements.txt': ['a'], 'requirements-docs.txt': ['b'], 'pyproject.toml': ['c'] },
      ['requirements-docs.txt', 'requirements.txt'],
    ],
  ])('returns for a new uv.lock %s', (_, base, head, wanted) => {
    const files = filesFrom({ ...head, 'uv.lock': ['b'] });
    expect(counterpartsOf('uv.lock', filesFrom(base), files)).toEqual(wanted);
  });

  it('returns all lockfiles in the base for a new lockfile', () => {
    const base = filesFrom({
      'package-lock.json': ['a'],
      'yarn.lock': ['b'],
      'package.json': ['b'],
    });
    const head = filesFrom({
      'package-lock.json': ['a'],
      'bun.lock': ['b'],
      'package.json': ['b'],
    });
    expect(counterpartsOf('bun.lock', base, head)).toEqual(['yarn.lock', 'package-lock.json']);
  });
});

it('unitFiles lists the purls in each file', () => {
  const item = aPackage({ locations: [{ path: 'app/yarn.lock' }, { path: 'app/bun.lock' }] });
  const [files] = [...unitFiles('directory', [item]).values()];
  expect([...(files ?? [])].map(([name, purls]) => [name, [...purls]])).toEqual([
    ['yarn.lock', [item.purl]],
    ['bun.lock', [item.purl]],
  ]);
});

it('counterpartsIn finds the files of a project even if its folder was renamed', () => {
  const inFile = (path: string) => unitFiles('directory', [aPackage({ locations: [{ path }] })]);
  const counterparts = counterpartsIn(inFile('app/yarn.lock'), inFile('pay/bun.lock'));
  const [unit, ownUnit] = ['app', 'pay'].map((folder) => JSON.stringify([folder, 'npm']));
  expect(counterparts(unit ?? '', ownUnit ?? '', 'bun.lock')).toEqual(['yarn.lock']);
  expect(counterparts('new', ownUnit ?? '', 'other')).toEqual([]);
});
