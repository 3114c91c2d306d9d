import { expect, it } from '@jest/globals';
import { compileCaseless } from '../../../shared/source/case-insensitive-match.ts';

it.each([
  ['Package-Lock.json', 'package-lock.json'],
  ['package-lock.json', undefined],
  ['packages.props', undefined],
  ['PACKAGES.props', 'packages.props'],
  ['other.json', undefined],
])('matches %s to %s', (name, meant) => {
  const meantName = compileCaseless(['package-lock.json', 'Packages.props', 'packages.props']);
  expect(meantName(name)).toBe(meant);
});

it('matches nothing without names', () => {
  expect(compileCaseless()('x')).toBeUndefined();
});
