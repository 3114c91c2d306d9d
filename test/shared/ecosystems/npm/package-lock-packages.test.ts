import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

function read(packages: object, files: Readonly<Record<string, string>> = {}) {
  const text = JSON.stringify({ lockfileVersion: 3, packages });
  const inventory = inventoryOfFiles({ ...files, 'package-lock.json': text });
  return [namesOf(inventory), inventory.problems.map(({ code }) => code)];
}

const LIB = { 'packages/lib/package.json': '{"name":"lib"}' };

describe('an entry of `packages`', () => {
  it.each<[string, object]>([
    [
      'a workspace and its link',
      { 'packages/lib': {}, 'node_modules/lib': { link: true, resolved: 'packages/lib' } },
    ],
    ['the project itself', { '': { name: 'app', version: '1.0.0' } }],
  ])('that is %s is not a package', (_, packages) => {
    expect(read(packages, LIB)).toEqual([[], []]);
  });

  it.each<[string, object, readonly string[], string]>([
    ['is a missing workspace', { 'packages/x': {} }, [], 'not-found'],
    [
      'is a folder with a URL',
      { 'packages/lib': { version: '1.0.0', resolved: 'https://r.example/m/-/m-2.0.0.tgz' } },
      ['m@2.0.0'],
      'contradiction',
    ],
    [
      'is a link to a missing entry',
      { 'node_modules/m': { link: true, resolved: 'gone' } },
      [],
      'malformed',
    ],
    [
      'marks a link with text, not a boolean',
      { 'packages/lib': {}, 'node_modules/m': { link: 'true', resolved: 'packages/lib' } },
      [],
      'malformed',
    ],
    [
      'is a link to a URL',
      { 'node_modules/m': { link: true, resolved: 'https://r.example/m/-/m-2.0.0.tgz' } },
      [],
      'malformed',
    ],
    ['is not an object', { 'node_modules/m': 'm' }, [], 'unread-line'],
    ['has an invalid path', { 'node_modules/m/': { version: '1.0.0' } }, [], 'unread-line'],
    ['does not state a version', { 'node_modules/m': {} }, ['m@'], 'malformed'],
  ])('that %s is reported as a problem', (_, packages, names, code) => {
    expect(read(packages, LIB)).toEqual([names, [code]]);
  });

  it('is a package if its folder is outside the source tree', () => {
    expect(read({ '../lib': { version: '1.0.0' } })).toEqual([['lib@1.0.0'], []]);
  });

  const GIT = { version: '1.0.0', resolved: 'git+ssh://git@h.example/o/m.git#1234' };

  it('is accepted from a repository if a manifest requests the repository', () => {
    const root = { dependencies: { m: 'h:o/m' } };
    expect(read({ '': root, 'node_modules/m': GIT })).toEqual([['m@1.0.0'], []]);
  });

  it.each([
    ['plain', { m: 'o/m' }],
    ['nested', { x: { m: 'git+ssh://git@h.example/o/m.git' } }],
    ['for one version', { 'm@^1': { '.': 'o/m' } }],
  ])('is accepted from a repository if an override requests the repository: %s', (_, overrides) => {
    const files = { 'package.json': JSON.stringify({ overrides }) };
    expect(read({ 'node_modules/m': GIT }, files)).toEqual([['m@1.0.0'], []]);
  });

  it('is reported as a problem if it comes from a repository although a version was requested', () => {
    const root = { dependencies: { m: '^1.0.0' } };
    expect(read({ '': root, 'node_modules/m': GIT })).toEqual([['m@1.0.0'], ['contradiction']]);
  });
});

it.each([
  ['a deeply nested entry', 'node_modules/a/'.repeat(100).slice(0, -1)],
  ['a deeply nested folder', 'x/'.repeat(399).slice(0, -1)],
])('%s with many dependencies is read quickly', (_, path) => {
  const dependencies = Object.fromEntries(range(25_000).map((at) => [`d${at}`, '']));
  const above = range(99).map((at) => [
    'node_modules/a/'.repeat(at + 1).slice(0, -1),
    { version: '1.0.0' },
  ]);
  const packages = { ...Object.fromEntries(above), [path]: { version: '1.0.0', dependencies } };
  expect(cpuMs(() => read(packages))).toBeLessThan(2000);
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
