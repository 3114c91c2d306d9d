import { describe, expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/git.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import { DIRECTORY_LIMITS } from '../../../shared/source/limits.ts';
import { readDirectory } from '../../../shared/source/read-directory.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';

const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);

/** Returns the submodules for a `.gitmodules` file with these index entries. */
function submodulesOf(text: string, paths: readonly string[], origin?: string) {
  const submodules = Object.fromEntries(paths.map((path) => [path, COMMIT]));
  const index = JSON.stringify({ kind: 'git-index', submodules, origin });
  const description = { kind: 'directory', name: 'test' } as const;
  const files = [
    { path: '.git/index', bytes: Buffer.from(index), extract: 'git-index' as const },
    { path: '.gitmodules', bytes: Buffer.from(text) },
  ];
  return takeInventory({ description, layers: [], files, problems: [] }, [ecosystem]);
}

const purlOf = (url: string, origin?: string) => {
  const text = `[submodule "m"]\n\tpath = libs/m\n\turl = ${url}\n`;
  return submodulesOf(text, ['libs/m'], origin).packages[0]?.purl;
};

describe('submodules', () => {
  it.each([
    ['https://github.com/Owner/Lib.git', `pkg:github/owner/lib@${COMMIT}`],
    ['git@github.com:owner/lib', `pkg:github/owner/lib@${COMMIT}`],
    ['ssh://git@bitbucket.org:22/o/l.git/', `pkg:bitbucket/o/l@${COMMIT}`],
    [
      'https://user:secret@git.example.test/a/b/c.git',
      `pkg:generic/c@${COMMIT}?vcs_url=git%2Bhttps:%2F%2Fgit.example.test%2Fa%2Fb%2Fc.git%40${COMMIT}`,
    ],
    [
      '/srv/git/lib.git',
      `pkg:generic/lib@${COMMIT}?vcs_url=git%2B%2Fsrv%2Fgit%2Flib.git%40${COMMIT}`,
    ],
    ['../lib.git', `pkg:generic/lib@${COMMIT}`],
  ])('with the URL %s have the purl %s', (url, purl) => {
    expect(purlOf(url)?.replace('/m@', '/lib@')).toBe(purl);
  });

  it.each([
    ['../lib.git', 'https://github.com/owner/app.git', `pkg:github/owner/lib@${COMMIT}`],
    ['../../other/lib', 'git@github.com:owner/app.git', `pkg:github/other/lib@${COMMIT}`],
  ])('with the relative URL %s are resolved against the origin %s', (url, origin, purl) => {
    expect(purlOf(url, origin)).toBe(purl);
  });

  it('are listed with their lines, but only if the git index contains them', () => {
    const text =
      '[submodule "a"]\npath = a\nurl = https://github.com/o/a\n[submodule "b"]\npath = b\n';
    const { packages, files } = submodulesOf(text, ['a']);
    expect(packages).toMatchObject([
      { name: 'o/a', isDirect: true, locations: [{ path: '.gitmodules', line: 1 }] },
    ]);
    expect(files).toEqual(['.gitmodules']);
  });

  it.each(['this is not git', '<html>', 'a: b'])(
    'are reported as a problem if .gitmodules contains the line %j, which git rejects',
    (row) => {
      const text = `[submodule "a"]\n\tpath = a\n\turl = a \\\n  b c\n${row}\n`;
      expect(submodulesOf(text, []).problems).toMatchObject([
        { code: 'unread-line', path: '.gitmodules', line: 5 },
      ]);
    },
  );
});

describeWith(['git'], 'a submodule that git added', () => {
  it('is listed as a package with its commit', async () => {
    const library = await aRepository({ a: '' }, ['a']);
    await git(library, 'commit', '-qm', 'first');
    const commit = (await git(library, 'rev-parse', 'HEAD')).trim();
    const folder = await aRepository({ b: '' }, ['b']);
    await git(folder, 'submodule', '--quiet', 'add', library, 'libs/a');
    const isWanted = (path: string) => path.endsWith('.gitmodules');
    const contents = await readDirectory(folder, isWanted, DIRECTORY_LIMITS);
    const description = { kind: 'directory', name: 'test' } as const;
    const { packages } = takeInventory({ description, layers: [], ...contents }, [ecosystem]);
    expect(packages).toMatchObject([{ type: 'generic', version: commit }]);
  });
});
