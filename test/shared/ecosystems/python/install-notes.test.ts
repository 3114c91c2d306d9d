import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const SITE = 'app/lib/python3.13/site-packages';

/** A package as pip installs it, with the files that the installer adds. */
function installed(name: string, notes: Readonly<Record<string, string>>, needs = '') {
  const folder = `${SITE}/${name}-1.0.dist-info`;
  const metadata = `Metadata-Version: 2.4\nName: ${name}\nVersion: 1.0\n${needs}`;
  const files = Object.entries(notes).map(([note, text]) => [`${folder}/${note}`, text]);
  return { [`${folder}/METADATA`]: metadata, ...Object.fromEntries(files) };
}

const PIP = { INSTALLER: 'pip\n' };

function directIn(files: Readonly<Record<string, string>>) {
  const { packages } = inventoryOfFiles(files, 'image');
  return packages.map(({ name, isDirect }) => [name, isDirect]);
}

describe('a package that the user asked pip to install', () => {
  it('is direct, but its dependencies are not', () => {
    const files = { ...installed('a', { ...PIP, REQUESTED: '' }), ...installed('b', PIP) };
    expect(directIn(files)).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('has an unknown direct flag if the installer did not mark requested packages', () => {
    expect(directIn({ ...installed('a', PIP), ...installed('b', PIP) })).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    const other = installed('b', { INSTALLER: 'conda' });
    expect(directIn({ ...installed('a', { ...PIP, REQUESTED: '' }), ...other })).toEqual([
      ['a', true],
      ['b', undefined],
    ]);
  });
});

describe('a package installed from a repository', () => {
  /** Written by pip 25.1. */
  const note =
    '{"url": "https://git.example/g.git", "vcs_info": {"commit_id": "a254ff4", "vcs": "git"}}';
  const purl = 'pkg:pypi/g@1.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fg.git%40a254ff4';

  it('has its commit in the purl, even if it is a dependency of another package', () => {
    const files = {
      ...installed('g', { 'direct_url.json': note }),
      ...installed('a', {}, 'Requires-Dist: g\n'),
    };
    const inventory = inventoryOfFiles(files, 'image');
    expect(packageNamed(inventory, 'g').purl).toBe(purl);
    expect(packageNamed(inventory, 'a').dependsOn).toEqual([purl]);
  });

  it.each([
    ['a folder', '{"url": "file:///src", "dir_info": {}}'],
    ['text that is not JSON', '{'],
    ['a list', '[]'],
  ])('has no commit in the purl if direct_url.json contains %s', (_what, text) => {
    const { packages, problems } = inventoryOfFiles(
      installed('g', { 'direct_url.json': text }),
      'image',
    );
    expect(packages.map((found) => found.purl)).toEqual(['pkg:pypi/g@1.0']);
    expect(problems).toEqual([]);
  });
});
