import { expect, it } from '@jest/globals';
import { packagistDate } from '../../../shared/publication/packagist-date.ts';

const answer = {
  packages: {
    'a/b': [
      { version: '2.0.0', time: '2026-02-01' },
      { version: '1.1.0' },
      { version: '1.0.0', time: '__unset' },
    ],
  },
};

it.each([
  ['2.0.0', '2026-02-01'],
  ['v2.0.0', '2026-02-01'],
  ['1.1.0', '2026-02-01'],
  ['1.0.0', undefined],
  ['0.1.0', undefined],
])(
  'for the version %s, whose entry is minified, packagistDate returns the date %p',
  (version, wanted) => {
    expect(packagistDate(answer, { type: 'composer', namespace: 'a', name: 'b', version })).toBe(
      wanted,
    );
  },
);

it('packagistDate does not return a date for a different package', () => {
  const other = { type: 'composer', namespace: 'a', name: 'c', version: '1.0.0' };
  expect(packagistDate(answer, other)).toBeUndefined();
});
