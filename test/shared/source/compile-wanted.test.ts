import { describe, expect, it } from '@jest/globals';
import {
  compileEach,
  compileTextOnly,
  compileWanted,
  mergeWanted,
} from '../../../shared/source/compile-wanted.ts';

describe('the requested files', () => {
  const wanted = {
    names: ['package-lock.json', 'status'],
    suffixes: ['.gemspec', '.lock'],
    pathSuffixes: ['lib/apk/db/installed', 'etc/os-release'],
    directories: ['var/lib/dpkg/status.d'],
    listed: ['m/*/index.js'],
    globs: ['pacman/local/*/desc', 'dpkg/info/*.list', 'profiles/x*', 'conf.d/*'],
  };

  it.each<[string, boolean]>([
    ['package-lock.json', true],
    ['a/b/package-lock.json', true],
    ['a/Package-Lock.json', false],
    ['a/package-lock.json/b', false],
    ['x-package-lock.json', false],
    ['lib/a.gemspec', true],
    ['lib/.gemspec', false],
    ['lib/a.gemspec/b', false],
    ['lib/apk/db/installed', true],
    ['rootfs/lib/apk/db/installed', true],
    ['mylib/apk/db/installed', false],
    ['installed', false],
    ['var/lib/dpkg/status.d/base', true],
    ['r/var/lib/dpkg/status.d/base', true],
    ['r/xvar/lib/dpkg/status.d/base', false],
    ['var/lib/dpkg/status.d/base/deeper', false],
    ['var/lib/dpkg/status.d', false],
    ['var/lib/pacman/local/gawk-1/desc', true],
    ['pacman/local/gawk-1/desc', true],
    ['xpacman/local/gawk-1/desc', false],
    ['pacman/local/a/b/desc', false],
    ['local/a/desc', false],
    ['dpkg/info/libc6:amd64.list', true],
    ['dpkg/info/libc6.postinst', false],
    ['dpkg/info/libc6.list/a', false],
    ['a/profiles/x', true],
    ['profiles/xyz', true],
    ['profiles/yx', false],
    ['etc/conf.d/any\u{1f600}', true],
    ['xconf.d/any', false],
    ['m/a/index.js', true],
    ['m/index.js', false],
    ['__proto__', false],
    ['', false],
  ])('match the path %s: %s', (path, want) => {
    expect(compileWanted(wanted)(path)).toBe(want);
  });

  it('are merged from several lists without duplicates', () => {
    expect(mergeWanted([{ names: ['b', 'a'] }, { names: ['a'], suffixes: ['.x'] }])).toEqual({
      names: ['a', 'b'],
      suffixes: ['.x'],
      pathSuffixes: [],
      caselessNames: [],
      directories: [],
      globs: [],
      listed: [],
      extracts: [],
    });
  });

  it('are matched against several lists at once, and the matching lists are returned in order', () => {
    const lists = [{ suffixes: ['.b'] }, {}, { globs: ['x/*'], names: ['a.b'] }, wanted];
    const whoWants = compileEach(lists);
    const answers = ['x/a.b', 'a.b', 'y/a', 'status', 'x/status'].map(whoWants);
    expect(answers).toEqual([[0, 2], [0, 2], [], [3], [2, 3]]);
    for (const [index, path] of ['x/a.b', 'x/status'].entries()) {
      const want = lists.flatMap((list, at) => (compileWanted(list)(path) ? [at] : []));
      expect([answers[0], answers[4]][index]).toEqual(want);
    }
  });

  it('match a file with the extension of a binary file only if it contains text', () => {
    const lists = { globs: ['a*'], binaryExtensions: ['.png'] };
    const paths = ['x/a.PNG', 'a', 'a.png.txt', 'b.png'];
    expect(paths.map(compileWanted(lists))).toEqual([false, true, true, false]);
    expect(paths.map(compileTextOnly(lists))).toEqual([true, false, false, false]);
  });

  it('do not match any path if the list is empty', () => {
    expect(compileWanted({})('package-lock.json')).toBe(false);
  });
});
