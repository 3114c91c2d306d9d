import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

describe('renv.lock', () => {
  const text = JSON.stringify(
    {
      R: { Version: '4.3.1' },
      Packages: {
        markdown: {
          Package: 'markdown',
          Version: '1.0',
          Source: 'Repository',
          Imports: ['mime (>= 0.3)', 'utils'],
        },
        mime: {
          Package: 'mime',
          Version: '0.12.1',
          Source: 'GitHub',
          RemoteHost: 'api.github.com',
          RemoteUsername: 'yihui',
          RemoteRepo: 'mime',
          RemoteSha: '1763e0d',
        },
      },
    },
    null,
    2,
  );

  it('lists packages from CRAN and from git repositories, with line numbers and dependency edges', () => {
    const { packages } = inventoryOfFiles({ 'renv.lock': text });
    const mime =
      'pkg:cran/mime@0.12.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fyihui%2Fmime%401763e0d';
    expect(packages.map((p) => [p.purl, p.locations[0]?.line, p.dependsOn])).toEqual([
      ['pkg:cran/markdown@1.0', 6, [mime]],
      [mime, 15, []],
    ]);
  });

  it.each([
    ['this is no lockfile', 'malformed'],
    ['[]', 'malformed'],
    ['{"R": {}}', 'not-a-lockfile'],
    ['{"Packages": {"a": "1.0"}}', 'unread-line'],
    ['{"Packages": {"a": {"Package": "a"}}}', 'unread-line'],
    ['{"Packages": {"a": {"Package": "b", "Version": "1.0"}}}', 'contradiction'],
  ])('with the content %j is reported with the problem code %s', (broken, code) => {
    expect(inventoryOfFiles({ 'renv.lock': broken })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'renv.lock' }],
    });
  });
});

describe('a DESCRIPTION file', () => {
  const path = 'usr/lib/R/site-library/mime/DESCRIPTION';
  const text = 'Package: mime\nVersion: 0.12\nLicense: GPL\n';

  it('describes an installed package if it has a Built field', () => {
    const files = { [path]: `${text}Built: R 4.3.1; ; 2024; unix\n` };
    expect(inventoryOfFiles(files, 'image').packages).toMatchObject([
      { purl: 'pkg:cran/mime@0.12', license: 'GPL', locations: [{ path, line: 1 }] },
    ]);
  });

  it('does not describe an installed package if it has no Built field', () => {
    expect(inventoryOfFiles({ [path]: text }, 'image').packages).toEqual([]);
  });
});
