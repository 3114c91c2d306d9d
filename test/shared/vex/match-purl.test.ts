import { expect, it } from '@jest/globals';
import { comparablePurl, coversPurl } from '../../../shared/vex/match-purl.ts';

it.each([
  ['pkg:npm/a', 'pkg:npm/a@1', true],
  ['pkg:npm/a@1', 'pkg:npm/a@1', true],
  ['pkg:npm/a@2', 'pkg:npm/a@1', false],
  ['pkg:npm/a', 'pkg:npm/ab@1', false],
  ['pkg:npm/%40s/a', 'pkg:npm/@s/a@1', true],
  ['pkg:npm/a', 'pkg:npm/@s/a@1', false],
  ['pkg:pypi/a', 'pkg:npm/a@1', false],
  ['pkg:PyPI/Foo', 'pkg:pypi/foo@1', true],
  ['pkg:npm/a@1%2B1', 'pkg:npm/a@1+1', true],
  ['pkg:deb/debian/a?distro=debian-12', 'pkg:deb/debian/a@1?distro=debian-12&arch=amd64', true],
  ['pkg:deb/debian/a?distro=debian-11', 'pkg:deb/debian/a@1?distro=debian-12', false],
  ['pkg:deb/debian/a?arch=amd64', 'pkg:deb/debian/a@1', true],
  ['pkg:npm/a#lib/x', 'pkg:npm/a@1', false],
  ['pkg:golang/a/b#c', 'pkg:golang/a/b@1#c', true],
  ['pkg:golang/a/b', 'pkg:golang/a/b@1#c', true],
])('the purl %s covers %s: %p', (stated, found, wanted) => {
  const [left, right] = [comparablePurl(stated), comparablePurl(found)];
  expect(left !== undefined && right !== undefined && coversPurl(left, right)).toBe(wanted);
});

it.each(['', 'a', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://a/b', 'pkg:npm/%'])(
  '%p is not a purl',
  (text) => {
    expect(comparablePurl(text)).toBeUndefined();
  },
);
