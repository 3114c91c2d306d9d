import { describe, expect, it } from '@jest/globals';
import type { FileFormat } from '../../../shared/ecosystems/ecosystem.ts';
import { linkedFiles } from '../../../shared/inventory/linked-files.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const FORMAT: FileFormat = {
  wanted: { names: ['m.json'], pathSuffixes: ['composer/list.json'] },
  isPrimary: (path) => /(?:^|\/)mods\/[^/]+\/m\.json$|list\.json$/.test(path),
  isInstallFolder: (path) => /(?:^|\/)mods(?:\/[^/]+)?$/.test(path),
  parse: () => ({ packages: [], problems: [] }),
};

function find(paths: readonly string[], links: Readonly<Record<string, string>>) {
  const files = paths.map((path) => ({ path, bytes: Buffer.alloc(0) }));
  return linkedFiles(files, new Map(Object.entries(links)), [FORMAT]);
}

describe('files in an image that are reached through links', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['a package', 'opt/a/m.json', { 'app/mods/a': '/opt/a' }, 'app/mods/a/m.json'],
    ['a folder of packages', 'opt/x/a/m.json', { 'app/mods': '../opt/x' }, 'app/mods/a/m.json'],
    ['a manifest', 'opt/m.json', { 'app/mods/a/m.json': '/opt/m.json' }, 'app/mods/a/m.json'],
    ['a link behind a link', 'opt/a/m.json', { mods: '/x', 'x/a': '/opt/a' }, 'mods/a/m.json'],
    ['a pattern', 'opt/c/list.json', { 'app/composer': '/opt/c' }, 'app/composer/list.json'],
    ['the root', 'm.json', { 'app/mods/a': '/' }, 'app/mods/a/m.json'],
  ])('are found if the link leads to %s', (_what, path, links, want) => {
    const { files, problems } = find([path], links);
    expect(files).toMatchObject([{ path: want, target: path }]);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['if they are read at their own path', 'mods/a/m.json', { 'app/mods/a': '/mods/a' }],
    [
      'if no format reads them at the path of the link',
      'opt/a/b/m.json',
      { 'app/mods/a': '/opt/a' },
    ],
    ['if the link is not in a folder of installed packages', 'opt/a/m.json', { 'app/a': '/opt/a' }],
    ['if they do not exist', 'x', { 'app/mods/a': '/opt/a' }],
  ])('are not listed %s', (_what, path, links) => {
    expect(find([path], links)).toEqual({ files: [], problems: [] });
  });

  it('are reported as a problem if the link points to itself', () => {
    const { problems } = find([], { 'mods/a': 'a', b: 'b' });
    expect(problems).toMatchObject([{ code: 'unreadable', path: 'mods/a' }]);
  });

  it('are reported as a problem if a link in place of a requested file leads to a missing file', () => {
    const { problems } = find([], { 'mods/a/m.json': '/mnt/x', 'mods/b': '/mnt/b' });
    expect(problems).toMatchObject([{ code: 'unreadable', path: 'mods/a/m.json' }]);
    expect(find(['mods/a/m.json'], { 'mods/a/m.json': '/mnt/x' }).problems).toEqual([]);
    expect(find(['mnt/x/y'], { 'mods/a/m.json': '/mnt/x' }).problems).toEqual([]);
  });

  it('are found only once if links lead to parent folders', () => {
    const { files, problems } = find(['m.json'], { 'mods/a': '..', 'mods/b': '../mods' });
    expect(files.map(({ path }) => path)).toEqual(['mods/a/m.json']);
    expect(problems).toEqual([]);
  });

  it('are quickly reported as a problem if there are too many of them', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    const links = Object.fromEntries(names.map((name) => [`mods/${name}`, '/']));
    const paths = names.map((name) => `${name}/x`);
    const spent = cpuMs(() => {
      expect(find(paths, links).problems).toMatchObject([{ code: 'limit-exceeded' }]);
    });
    expect(spent).toBeLessThan(10_000);
  });
});
