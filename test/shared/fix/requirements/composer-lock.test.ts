import { describe, expect, it } from '@jest/globals';
import { composerRequirements } from '../../../../shared/fix/requirements/composer-lock.ts';

describe('the constraints in a composer.lock', () => {
  it('include the constraints of packages and of the project', () => {
    const lockfile = {
      packages: [{ name: 'a/b', version: 'v1.0.0', require: { php: '>=8', 'c/d': '^2' } }],
      'packages-dev': [{ name: 'C/D', version: '2.1.0' }, 7],
    };
    const manifest = { require: { 'a/b': '^1.0' }, 'require-dev': { 'c/d': '*', x: 3 } };
    expect([...composerRequirements(lockfile, manifest)]).toEqual([
      [
        'c/d@2.1.0',
        [
          { by: 'a/b@1.0.0', range: '^2' },
          { by: undefined, range: '*' },
        ],
      ],
      ['a/b@1.0.0', [{ by: undefined, range: '^1.0' }]],
    ]);
  });
});
