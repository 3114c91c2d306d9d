import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles } from '../../../support/inventory.ts';

/** Folders that pacman 7.0.0 wrote when it installed three packages that were made for this test. */
const FOLDERS = { app: 'app-1:1.0-1', bash: 'bash-5.2-3', glibc: 'glibc-2.39-1' };

function installed(...names: readonly (keyof typeof FOLDERS)[]) {
  return Object.fromEntries(
    names.map((name) => [
      `var/lib/pacman/local/${FOLDERS[name]}/desc`,
      ecosystemFixture(`arch/${name}.desc`),
    ]),
  );
}

function edgesIn(files: Readonly<Record<string, string>>) {
  const { packages } = inventoryOfFiles(files, 'image');
  const names = new Map(packages.map(({ purl, name }) => [purl, name]));
  return packages.map(({ name, dependsOn }) => [name, dependsOn.map((need) => names.get(need))]);
}

describe('the dependencies of an installed pacman package', () => {
  it('match the output of `pacman -Qi` for package names and for provided names', () => {
    expect(edgesIn(installed('app', 'bash', 'glibc'))).toEqual([
      ['app', ['bash', 'glibc']],
      ['bash', ['glibc']],
      ['glibc', []],
    ]);
  });

  it('exclude packages that are not installed or cannot be read', () => {
    expect(edgesIn(installed('app', 'bash'))).toEqual([
      ['app', ['bash']],
      ['bash', []],
    ]);
    const broken = { 'var/lib/pacman/local/glibc-1/desc': '%NAME%\nglibc\n\n' };
    expect(edgesIn({ ...installed('bash'), ...broken })).toEqual([['bash', []]]);
  });

  it('include every installed package that provides the requested name', () => {
    const desc = (name: string) => `%NAME%\n${name}\n\n%VERSION%\n1-1\n\n%PROVIDES%\nsh\n\n`;
    const files = {
      ...installed('app'),
      'var/lib/pacman/local/dash-1-1/desc': desc('dash'),
      'var/lib/pacman/local/zsh-1-1/desc': desc('zsh'),
    };
    expect(edgesIn(files)[0]).toEqual(['app', ['dash', 'zsh']]);
  });
});
