import { describe, expect, it } from '@jest/globals';
import { npmRequirements } from '../../../../shared/fix/requirements/npm-lock.ts';

const TREE = {
  lockfileVersion: 1,
  dependencies: {
    a: { version: '1.0.0', requires: { b: '^1.0.0' }, dependencies: { b: { version: '1.5.0' } } },
    b: { version: '2.0.0' },
  },
};

const PACKAGES = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '^1.0.0', b: 'npm:b@^2.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' } },
    'node_modules/a/node_modules/b': { version: '1.5.0' },
    'node_modules/b': { version: '2.0.0' },
  },
};

describe('the ranges in an npm lockfile', () => {
  it.each([
    ['1', TREE, { dependencies: { a: '^1.0.0', b: '^2.0.0' } }],
    ['3', PACKAGES, undefined],
  ])(
    'in version %s are grouped by the package that they resolve to',
    (_version, lockfile, manifest) => {
      expect([...npmRequirements(lockfile, manifest)]).toEqual([
        ['a@1.0.0', [{ by: undefined, folder: '', range: '^1.0.0' }]],
        ['b@2.0.0', [{ by: undefined, folder: '', range: '^2.0.0' }]],
        ['b@1.5.0', [{ by: 'a@1.0.0', range: '^1.0.0' }]],
      ]);
    },
  );

  it("can be limited to some packages, but always include the project's ranges", () => {
    expect([...npmRequirements(PACKAGES, undefined, (name) => name === 'a')]).toEqual([
      ['a@1.0.0', [{ by: undefined, folder: '', range: '^1.0.0' }]],
      ['b@2.0.0', [{ by: undefined, folder: '', range: '^2.0.0' }]],
    ]);
    expect([...npmRequirements(PACKAGES, undefined, (name) => name === 'b')]).toContainEqual([
      'b@1.5.0',
      [{ by: 'a@1.0.0', range: '^1.0.0' }],
    ]);
  });

  it('include ranges for a package that is installed under a different name', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', dependencies: { alias: 'npm:b@^1.0.0' } },
      'node_modules/alias': { name: 'b', version: '1.5.0' },
    };
    const requirements = npmRequirements({ packages }, undefined, (name) => name === 'b');
    expect([...requirements]).toEqual([['b@1.5.0', [{ by: 'a@1.0.0', range: '^1.0.0' }]]]);
  });
});
