import { describe, expect, it } from '@jest/globals';
import { poetryRequirements } from '../../../../shared/fix/requirements/poetry-lock.ts';

describe('the constraints in a poetry.lock', () => {
  it('include the constraints of packages and of the project', () => {
    const lockfile = {
      package: [
        { name: 'A_b', version: '1.0', dependencies: { c: { version: '>=2', optional: true } } },
        { name: 'c', version: '2.1', dependencies: { d: [{ version: '1' }] } },
        { name: 'd', version: '1.0' },
      ],
    };
    const manifest = {
      tool: {
        poetry: { dependencies: { 'a-b': '^1.0' }, group: { dev: { dependencies: { c: '*' } } } },
      },
    };
    expect([...poetryRequirements(lockfile, manifest)]).toEqual([
      [
        'c@2.1',
        [
          { by: 'a-b@1.0', range: '>=2' },
          { by: undefined, range: '*' },
        ],
      ],
      ['d@1.0', [{ by: 'c@2.1', range: 'unknown' }]],
      ['a-b@1.0', [{ by: undefined, range: '^1.0' }]],
    ]);
  });
});
