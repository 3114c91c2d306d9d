import { describe, expect, it } from '@jest/globals';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import { aliasesOf, resolvePath } from '../../../shared/source/image-links.ts';

describe('image links', () => {
  const links = new Map([
    ['lib', 'usr/lib'],
    ['usr/lib/x', '../share/x'],
    ['abs', '/usr/lib'],
    ['up', '../../../etc'],
    ['loop', 'loop'],
    ['a', 'b'],
    ['b', 'a'],
  ]);
  it.each([
    ['lib/apk', 'usr/lib/apk'],
    ['abs/x/y', 'usr/share/x/y'],
    ['up/os-release', 'etc/os-release'],
    ['plain/file', 'plain/file'],
    ['loop', undefined],
    ['a/c', undefined],
  ])('resolve the path %s to %s', (path, want) => {
    expect(resolvePath(path, links)).toBe(want);
  });

  it.each([
    ['a length of one megabyte', 'a/'.repeat(500_000)],
    ['too many segments', './'.repeat(2_000)],
  ])('are not followed if the target has %s', (_what, target) => {
    const hostile = new Map([['x', target]]);
    expect(resolvePath('x/y', hostile)).toBeUndefined();
  });

  it("are listed as aliases only if the target's name is not requested", () => {
    const wanted = { names: ['os-release'], pathSuffixes: ['var/lib/dpkg/status'] };
    const shown = new Map([
      ['etc/os-release', '../usr/lib/os-release'],
      ['var/lib/dpkg', '/opt/dpkg'],
      ['app/os-release', 'other'],
    ]);
    expect(aliasesOf(shown, wanted, compileWanted(wanted))).toEqual([
      { path: 'app/os-release', target: 'app/other' },
      { path: 'var/lib/dpkg/status', target: 'opt/dpkg/status' },
    ]);
  });
});
