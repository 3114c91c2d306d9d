import { describe, expect, it } from '@jest/globals';
import { isOwnFolder, isOwnPlace } from '../../../../shared/ecosystems/npm/own-folder.ts';

const FILE = { path: 'app/package-lock.json', bytes: Buffer.from('') };

const FILES = new Map(
  Object.entries({
    'app/lib/package.json': '{"name":"lib"}',
    'app/plain/package.json': '{}',
    'package.json': '{"name":"root"}',
  }).map(([path, text]) => [path, { path, bytes: Buffer.from(text) }]),
);

const CONTEXT = {
  sourceKind: 'directory' as const,
  file: (path: string) => FILES.get(path),
  named: () => [],
  isLeftOut: (path: string) => path.startsWith('app/site/'),
  os: undefined,
};

describe('the folder', () => {
  it.each([
    ['lib', 'lib', '.'],
    ['./lib', 'lib', undefined],
    ['../lib', 'lib', 'plain'],
    ['plain', 'plain', '.'],
    ['..', 'root', '.'],
    ['site', 'anything', '.'],
  ])('%s counts as project code named %s if the path is relative to %s', (folder, name, from) => {
    expect(isOwnFolder({ folder, name, from }, FILE, CONTEXT)).toBe(true);
  });

  it.each([
    ['lib', 'minimist'],
    ['gone', 'gone'],
    ['/lib', 'lib'],
    ['../../lib', 'lib'],
    ['../../app/lib', 'lib'],
  ])('%s does not count as project code named %s', (folder, name) => {
    expect(isOwnFolder({ folder, name }, FILE, CONTEXT)).toBe(false);
  });
});

it.each([
  ['file:lib', true],
  ['link:./lib', true],
  ['https://h.example/lib', false],
  ['file:lib.tgz', false],
])('for %s, isOwnPlace returns %s', (place, isOwn) => {
  expect(isOwnPlace(place, { name: 'lib' }, FILE, CONTEXT)).toBe(isOwn);
});
