import { expect, it } from '@jest/globals';
import { namedToday, termOf } from '../../../shared/licenses/license-term.ts';

it('termOf parses AND, OR and WITH', () => {
  expect(termOf('MIT OR (GPL-2.0-only WITH Classpath-exception-2.0 AND ISC)')).toEqual({
    left: { license: 'MIT' },
    conjunction: 'or',
    right: {
      left: { license: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
      conjunction: 'and',
      right: { license: 'ISC' },
    },
  });
});

it.each(['', 'Apache 2.0', 'MIT OR', `(${'('.repeat(2000)}`])('termOf rejects %j', (text) => {
  expect(termOf(text)).toBeUndefined();
});

it.each([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: 'GPL-2.0' }, 'GPL-2.0-only'],
  [{ license: 'GPL-2.0', plus: true as const }, 'GPL-2.0-or-later'],
  [{ license: 'GPL-2.0-with-classpath-exception' }, 'GPL-2.0-only WITH Classpath-exception-2.0'],
])('namedToday returns the current ID of %j', (term, wanted) => {
  expect(namedToday(term)).toBe(wanted);
});
