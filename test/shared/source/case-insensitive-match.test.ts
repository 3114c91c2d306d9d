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

it.each([
  ['a.CSPROJ', '*.csproj'],
  ['a.csproj', undefined],
  ['a.b.CsProj', '*.csproj'],
  ['a.csproj.USER', '*.csproj.user'],
  ['csproj', undefined],
  ['a.other', undefined],
])('compileCaseInsensitive for a suffix and the name %s returns %s', (name, meant) => {
  expect(compileCaseInsensitive(['*.csproj', '*.csproj.user'])(name)).toBe(meant);
});

it.each([
  'pac\u212Aage.json',
  'package.j\u017Fon',
  'package\u200C.json',
  'package.json.',
  'package.json ',
])('compileCaseInsensitive finds the name that disks read for %j', (name) => {
  expect(compileCaseInsensitive(['package.json'])(name)).toBe('package.json');
});
