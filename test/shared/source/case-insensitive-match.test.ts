import { expect, it } from '@jest/globals';
import { compileCaseInsensitive } from '../../../shared/source/case-insensitive-match.ts';

it.each([
  ['Package-Lock.json', 'package-lock.json'],
  ['package-lock.json', undefined],
  ['packages.props', undefined],
  ['PACKAGES.props', 'packages.props'],
  ['other.json', undefined],
])('for the name %s, compileCaseInsensitive returns %s', (name, meant) => {
  const matchName = compileCaseInsensitive([
    'package-lock.json',
    'Packages.props',
    'packages.props',
  ]);
  expect(matchName(name)).toBe(meant);
});

it('compileCaseInsensitive matches nothing if the list of names is empty', () => {
  expect(compileCaseInsensitive()('x')).toBeUndefined();
});
