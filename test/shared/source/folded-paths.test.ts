import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldPaths, unfoldWhere } from '../../../shared/source/folded-paths.ts';

const unfold = (folded: readonly string[]) => [...unfoldWhere(() => true, folded)];

it('foldPaths returns one string for each folder', () => {
  const folded = foldPaths(['a/b/c', 'd', 'a/e', 'a/b/f', '__proto__', 'a']);
  expect(folded).toEqual(['a/b//c/f', '//d/__proto__/a', 'a//e']);
});

it('foldPaths splits a string that is too long', () => {
  const paths = Array.from({ length: 50_000 }, (_, index) => `folder/${index}`);
  const folded = foldPaths(paths);
  expect(Math.max(...folded.map((text) => text.length))).toBeLessThan(70_000);
  expect(unfold(folded)).toEqual(paths);
});

it('unfoldWhere returns all paths that foldPaths folded', () => {
  const segment = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      expect(unfold(foldPaths(paths)).sort()).toEqual([...paths].sort());
    }),
  );
});

it('unfoldWhere returns the relevant paths, and does not split the strings for other folders', () => {
  const asked: string[] = [];
  const matters = (path: string) => {
    asked.push(path);
    return ['a', 'a/b'].includes(path);
  };
  expect([...unfoldWhere(matters, ['a//b/c', 'd//e', '//a/f'])]).toEqual(['a/b', 'a']);
  expect(asked).toEqual(['a', 'a/b', 'a/c', 'd', 'a', 'f']);
});

it('unfoldWhere does not fail on strings that foldPaths never returns', () => {
  expect(unfold(['', 'a', '/'])).toEqual(['', '', '']);
});
