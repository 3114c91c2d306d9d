import { describe, expect, it } from '@jest/globals';
import { isNpmName } from '../../../../shared/ecosystems/npm/npm-name.ts';

describe('isNpmName', () => {
  it.each(['a', '@s/a', 'JSONStream', 'lodash.merge', 'a_b', '@_s/_a', "crazy!~*'()", '1'])(
    'accepts %j',
    (name) => {
      expect(isNpmName(name)).toBe(true);
    },
  );

  it.each([
    ...[
      '',
      'minimist/',
      '%6dinimist',
      'a b',
      ' a',
      'a\n',
      '.a',
      '_a',
      '@s',
      '@s/',
      '@s/a/b',
      'a/b',
    ],
    ...['@s/.a', 'a@1', 'a\\b', 'á', 'node_modules', 'a'.repeat(300)],
  ])('rejects %j', (name) => {
    expect(isNpmName(name)).toBe(false);
  });
});
