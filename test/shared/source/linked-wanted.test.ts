import { describe, expect, it } from '@jest/globals';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import { compileFolders, patternsBehindLinks } from '../../../shared/source/linked-wanted.ts';

const WANTED = {
  names: ['package.json'],
  pathSuffixes: ['composer/installed.json', 'lib/apk/db/installed'],
  directories: ['conda-meta'],
  globs: ['library/*/DESCRIPTION', 'java*/release'],
};

function patterns(links: Readonly<Record<string, string>>): readonly string[] {
  return patternsBehindLinks(new Map(Object.entries(links)), WANTED, compileWanted(WANTED));
}

describe('requested files behind links', () => {
  it.each([
    ['app/vendor/composer', '/opt/c', 'opt/c/installed.json'],
    ['env/conda-meta', '../meta', 'meta/*'],
    ['usr/lib/R/library', '/opt/r', 'opt/r/*/DESCRIPTION'],
    ['usr/lib/R/library/a', '/opt/r', 'opt/r/DESCRIPTION'],
    ['app/vendor/composer', '/', 'installed.json'],
    ['app/vendor/composer', '/a*b', '*/installed.json'],
  ])('are found if %s is a link to %s, by the pattern %s', (path, target, want) => {
    expect(patterns({ [path]: target })).toEqual([want]);
  });

  it.each([
    ['part of a system folder that is requested anyway', 'lib', 'usr/lib'],
    ['a folder with the same name', 'app/composer', '/opt/composer'],
    ['a program with the name of a folder', 'usr/bin/java', '/opt/bin/java'],
    ['a folder that no pattern names', 'app/node_modules', '/opt/n'],
    ['a link to itself', 'app/composer', 'composer'],
  ])('do not need an additional pattern for %s', (_what, path, target) => {
    expect(patterns({ [path]: target })).toEqual([]);
  });

  it('are searched for only if the end of the path to the link matches the start of a pattern', () => {
    const isFolder = compileFolders(WANTED);
    expect(
      ['a/composer', 'composer', 'library/a', 'a/library', 'conda-meta'].filter(isFolder),
    ).toHaveLength(5);
    expect(['composer/a', 'a/xcomposer', 'app'].filter(isFolder)).toEqual([]);
  });
});
