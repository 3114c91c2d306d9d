import { describe, expect, it } from '@jest/globals';
import {
  counterpartOf,
  counterpartsIn,
  unitFiles,
} from '../../../shared/compare/counterpart-files.ts';
import { aPackage } from '../../support/inventory.ts';

type Files = Readonly<Record<string, readonly string[]>>;

const filesFrom = (files: Files) =>
  new Map(Object.entries(files).map(([name, purls]) => [name, new Set(purls)]));

describe('counterpartOf', () => {
  it.each<[string, Files, Files, string | undefined]>([
    ['the file itself', { new: ['x'], old: ['a'] }, { new: ['a'], old: ['a'] }, 'new'],
    ['the only file', { old: ['a'] }, { new: ['b'] }, 'old'],
    ['the most similar file', { x: ['a'], y: ['a', 'b'] }, { x: [], y: [], new: ['a', 'b'] }, 'y'],
    [
      'the file that is gone, even if a different file is more similar',
      { x: ['a', 'b'], gone: ['c'] },
      { x: ['a', 'b'], new: ['a', 'b'] },
      'gone',
    ],
    ['nothing without a file in the base', {}, { new: ['a'] }, undefined],
  ])('returns %s', (_, base, head, wanted) => {
    expect(counterpartOf('new', filesFrom(base), filesFrom(head))).toBe(wanted);
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

it('counterpartsIn follows a project whose folder was renamed', () => {
  const inFile = (path: string) => unitFiles('directory', [aPackage({ locations: [{ path }] })]);
  const counterparts = counterpartsIn(inFile('app/yarn.lock'), inFile('pay/bun.lock'));
  const [unit, ownUnit] = ['app', 'pay'].map((folder) => JSON.stringify([folder, 'npm']));
  expect(counterparts(unit ?? '', ownUnit ?? '', 'bun.lock')).toBe('yarn.lock');
  expect(counterparts('new', ownUnit ?? '', 'other')).toBeUndefined();
});
