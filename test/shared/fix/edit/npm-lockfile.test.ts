import { describe, expect, it } from '@jest/globals';
import {
  memberAt,
  reachedKeys,
  readNpmLockfile,
  requestsFor,
  satisfies,
  treePath,
  withMember,
  writeNpmLockfile,
} from '../../../../shared/fix/edit/npm-lockfile.ts';

const VALUE = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '^1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '~1.0.0' } },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '1.0.0' },
  },
};

describe('an npm lockfile', () => {
  it.each([
    `${JSON.stringify(VALUE, null, 2)}\n`,
    JSON.stringify(VALUE, null, '\t'),
    `${JSON.stringify(VALUE, null, 4).replaceAll('\n', '\r\n')}\r\n`,
  ])('is written back byte for byte', (text) => {
    const lockfile = readNpmLockfile(text, undefined);
    expect(writeNpmLockfile(lockfile?.value ?? {}, text)).toBe(text);
  });

  it.each([
    `${JSON.stringify(VALUE, null, 2)} \n `.replace('": "', '" : "'),
    '{"packages":{"2":{},"1":{}}}',
    '{"a":1,"a":2}',
    '[]',
  ])('is rejected if it cannot be written back byte for byte: %j', (text) => {
    expect(readNpmLockfile(text, undefined)).toBeUndefined();
  });

  it('provides the keys of the entries that the project needs, and the ranges that dependents request', () => {
    const lockfile = readNpmLockfile(JSON.stringify(VALUE), undefined);
    if (lockfile === undefined) throw new Error('not read');
    expect([...reachedKeys(lockfile)]).toEqual(['', 'node_modules/a', 'node_modules/b']);
    expect(requestsFor('node_modules/b', lockfile)).toEqual([
      { by: 'node_modules/a', range: '~1.0.0' },
    ]);
    const entry = lockfile.entries.get('node_modules/b');
    expect(satisfies(entry, 'npm:b@~1.0.0')).toBe(true);
    expect(satisfies(entry, 'latest')).toBe(false);
    expect(satisfies(undefined, '*')).toBe(false);
  });
});

describe('an entry in an npm lockfile', () => {
  it('has a path in the version 1 tree unless it is inside a workspace', () => {
    expect(treePath('node_modules/a/node_modules/@b/c')).toEqual([
      'dependencies',
      'a',
      'dependencies',
      '@b/c',
    ]);
    expect(treePath('packages/x/node_modules/a')).toBeUndefined();
  });

  it('is replaced or removed in a copy of the lockfile', () => {
    const value = { a: { b: { c: 1 } }, d: 2 };
    expect(memberAt(value, ['a', 'b'])).toEqual({ c: 1 });
    expect(withMember(value, ['a', 'b'], { e: 3 })).toEqual({ a: { b: { e: 3 } }, d: 2 });
    expect(withMember(value, ['a', 'b'], undefined)).toEqual({ a: {}, d: 2 });
    expect(withMember(value, ['x', 'y'], undefined)).toEqual(value);
  });
});
