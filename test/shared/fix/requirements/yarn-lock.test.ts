import { describe, expect, it } from '@jest/globals';
import { yarnRequirements } from '../../../../shared/fix/requirements/yarn-lock.ts';

describe('the ranges in a yarn.lock', () => {
  it.each([
    ['1', '# yarn lockfile v1\n\na@^1.0.0, a@~1.2.0:\n  version "1.2.3"\n'],
    [
      '4',
      '__metadata:\n  version: 8\n\n"a@npm:^1.0.0, a@npm:~1.2.0":\n  version: 1.2.3\n  resolution: "a@npm:1.2.3"\n',
    ],
  ])('in the Yarn %s format are read from the keys of the entries', (_version, text) => {
    expect([...yarnRequirements(text)]).toEqual([
      [
        'a@1.2.3',
        [
          { by: undefined, range: '^1.0.0' },
          { by: undefined, range: '~1.2.0' },
        ],
      ],
    ]);
  });
});
