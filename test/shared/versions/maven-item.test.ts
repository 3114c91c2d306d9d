import { expect, it } from '@jest/globals';
import { compareLists, isNothing, type MavenItem } from '../../../shared/versions/maven-item.ts';

const number = (digits: string): MavenItem => ({ kind: 'number', digits });
const word = (text: string): MavenItem => ({ kind: 'word', word: text });
const list = (...items: MavenItem[]): MavenItem => ({ kind: 'list', items });

it('in Maven versions, a word sorts before a list, and a list sorts before a number', () => {
  expect(compareLists([word('sp')], [list(number('1'))])).toBeLessThan(0);
  expect(compareLists([list(number('1'))], [number('1')])).toBeLessThan(0);
});

it('in Maven versions, a qualifier such as rc sorts before the release, and sp sorts before unknown qualifiers', () => {
  expect(compareLists([word('rc')], [])).toBeLessThan(0);
  expect(compareLists([word('')], [])).toBe(0);
  expect(compareLists([], [word('rc')])).toBeGreaterThan(0);
  expect(compareLists([word('sp')], [word('other')])).toBeLessThan(0);
});

it('isNothing returns true only for Maven version items that do not affect the order', () => {
  expect([number('0'), number(''), word(''), list()].map(isNothing)).toEqual(Array(4).fill(true));
  expect([number('1'), word('a'), list(word('a'))].map(isNothing)).toEqual(Array(3).fill(false));
});
