import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DIRECTORY_LIMITS } from '../../../shared/source/limits.ts';
import { readDirectory } from '../../../shared/source/read-directory.ts';
import { aRepository, git, initialize, writeFiles } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

const isWanted = (path: string): boolean => path.endsWith('lock') || path.endsWith('.gitmodules');

async function read(folder: string) {
  const { files, ignored, problems } = await readDirectory(folder, isWanted, DIRECTORY_LIMITS);
  const paths = files.filter(({ extract }) => extract === undefined).map(({ path }) => path);
  return { paths, ignored, problems };
}

describeWith(['git'], 'ignored content', () => {
  it('is skipped and listed', async () => {
    const folder = await aRepository(
      {
        '.gitignore': 'build/\n*.tmp.lock\n',
        'a/.gitignore': '/own.lock\n!kept.tmp.lock\n',
        lock: '',
        'build/lock': '',
        'x.tmp.lock': '',
        'a/own.lock': '',
        'a/kept.tmp.lock': '',
        'a/b/own.lock': '',
      },
      ['lock'],
    );
    expect(await read(folder)).toEqual({
      paths: ['a/b/own.lock', 'a/kept.tmp.lock', 'lock'],
      ignored: ['a/own.lock', 'build/', 'x.tmp.lock'],
      problems: [],
    });
  });

  it('includes packages that npm installed, unless git tracks them', async () => {
    const isRead = (path: string) => path.endsWith('package.json') || path.endsWith('.lock');
    const files = {
      'package.json': '{}',
      'node_modules/a/package.json': '{}',
      'node_modules/a/yarn.lock': '',
      'web/bun.lockb': '',
      'web/node_modules/b/package.json': '{}',
    };
    const folder = await aRepository(files, ['package.json', 'node_modules/a']);
    const { files: found } = await readDirectory(folder, isRead, DIRECTORY_LIMITS);
    expect(found.map(({ path }) => path)).toEqual(['node_modules/a/package.json', 'package.json']);
  });

  it('never includes tracked files', async () => {
    const files = {
      '.gitignore': '*\n',
      'a/b/lock': '',
      'a/b/other.lock': '',
      'c/lock': '',
      lock: '',
    };
    const folder = await aRepository(files, ['a/b/lock', 'lock']);
    expect(await read(folder)).toMatchObject({
      paths: ['a/b/lock', 'lock'],
      ignored: ['a/b/other.lock', 'c/'],
    });
  });

  it('is not skipped if there is no git index', async () => {
    const folder = temporaryFolder('plain');
    writeFiles(folder, { '.gitignore': '*', '.assayignore': '*', lock: '' });
    expect(await read(folder)).toEqual({ paths: ['lock'], ignored: [], problems: [] });
    await initialize(folder);
    expect((await read(folder)).paths).toEqual(['lock']);
  });

  it('is not skipped if the git index is unreadable, and the problem is reported', async () => {
    const folder = await aRepository({ '.gitignore': '*', lock: '', a: '' }, ['a']);
    writeFileSync(join(folder, '.git/index'), 'damaged, and no index at all');
    expect(await read(folder)).toMatchObject({
      paths: ['lock'],
      problems: [{ code: 'malformed', path: '.git/index' }],
    });
  });

  it('includes files that .git/info/exclude names, unless .gitignore includes them again', async () => {
    const files = { '.gitignore': '!kept.lock', 'kept.lock': '', 'a.lock': '', b: '' };
    const folder = await aRepository(files, ['b']);
    writeFileSync(join(folder, '.git/info/exclude'), '*.lock');
    expect((await read(folder)).paths).toEqual(['kept.lock']);
  });

  it('is included again if .assayignore, which takes precedence over .gitignore, includes it', async () => {
    const files = {
      '.gitignore': 'target/\n',
      '.assayignore': '!target/\nfixtures/\n',
      'target/lock': '',
      'fixtures/lock': '',
      'fixtures/tracked.lock': '',
    };
    const folder = await aRepository(files, ['fixtures/tracked.lock']);
    expect(await read(folder)).toMatchObject({
      paths: ['fixtures/tracked.lock', 'target/lock'],
      ignored: ['fixtures/lock'],
    });
  });

  it('is read if requested, except for what .assayignore excludes', async () => {
    const files = {
      '.gitignore': 'target/\n*.lock\n',
      '.assayignore': 'fixtures/\n',
      'target/lock': '',
      'fixtures/lock': '',
      'a.lock': '',
      'b.lock': '',
      x: '',
    };
    const folder = await aRepository(files, ['x']);
    writeFileSync(join(folder, '.git/info/exclude'), 'b.lock');
    const look = { isWithIgnored: true };
    const found = await readDirectory(folder, isWanted, DIRECTORY_LIMITS, look);
    expect(found.files.map(({ path }) => path)).toEqual(['a.lock', 'b.lock', 'target/lock']);
    expect(found).toMatchObject({ ignored: ['fixtures/'], ignoredFiles: 1 });
  });

  it('is counted if the scan would read it by its name', async () => {
    const files = {
      '.gitignore': 'target/\n*.lock\n',
      'target/lock': '',
      'target/deep/app.jar': '',
      'target/Main.class': '',
      'target/node_modules/a/lock': '',
      'a.lock': '',
      x: '',
    };
    const found = await readDirectory(await aRepository(files, ['x']), isWanted, DIRECTORY_LIMITS);
    expect(found).toMatchObject({ ignored: ['a.lock', 'target/'], ignoredFiles: 3 });
  });

  it('is determined by all rules from the repository root down, but never includes the specified folder itself', async () => {
    const files = {
      '.gitignore': 'target/\n/app/*.lock\n',
      'app/a.lock': '',
      'target/lock': '',
      x: '',
    };
    const folder = await aRepository(files, ['x']);
    expect(await read(join(folder, 'app'))).toMatchObject({ paths: [], ignored: ['a.lock'] });
    expect((await read(join(folder, 'target'))).paths).toEqual(['lock']);
  });

  it('is determined by the rules in a linked work tree if this work tree is scanned', async () => {
    const folder = await aRepository({ '.gitignore': 'x.lock\n', lock: '' }, ['lock']);
    await git(folder, 'commit', '-qm', 'first');
    const other = join(temporaryFolder('worktree'), 'other');
    await git(folder, 'worktree', 'add', '-q', other);
    writeFiles(other, { '.gitignore': '*.lock\n', 'x.lock': '' });
    writeFileSync(join(folder, '.git/info/exclude'), 'y');
    writeFiles(other, { y: '' });
    expect(await read(other)).toMatchObject({ paths: ['lock'], ignored: ['x.lock'] });
  });
});

describeWith(['git'], 'a nested repository', () => {
  it('has its own tracked files and its own ignored files', async () => {
    const library = await aRepository({ '.gitignore': '*.lock', 'own.lock': '' }, [
      'own.lock',
      '.gitignore',
    ]);
    await git(library, 'commit', '-qm', 'first');
    const folder = await aRepository({ '.gitignore': 'own.lock\n', lock: '' }, ['lock']);
    await git(folder, 'submodule', '--quiet', 'add', library, 'libs/a');
    writeFiles(folder, { 'libs/a/new.lock': '' });
    expect(await read(folder)).toMatchObject({
      paths: ['.gitmodules', 'libs/a/own.lock', 'lock'],
      ignored: ['libs/a/new.lock'],
    });
  });

  it('is read completely if its git data is outside the scanned folder', async () => {
    const elsewhere = await aRepository({ a: '' }, ['a']);
    writeFileSync(join(elsewhere, '.git/info/exclude'), '*');
    const folder = await aRepository({ lock: '' }, ['lock']);
    for (const name of ['pointed', 'linked']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'pointed/.git'), `gitdir: ${elsewhere}/.git\n`);
    symlinkSync(join(elsewhere, '.git'), join(folder, 'linked/.git'));
    writeFiles(folder, { 'pointed/lock': '', 'linked/lock': '' });
    expect((await read(folder)).paths).toEqual(['linked/lock', 'lock', 'pointed/lock']);
  });
});

describe('a folder without git', () => {
  it('has no repository', async () => {
    const folder = temporaryFolder('plain');
    writeFiles(folder, { 'a/lock': '' });
    expect((await read(folder)).ignored).toEqual([]);
  });
});

describeWith(['git'], 'a partially checked-out tree', () => {
  const FILES = { 'app/lock': '', 'lib/lock': '', 'lib/other': '', 'deep/a/lock': '' };

  async function sparse(...options: readonly string[]): Promise<string> {
    const folder = await aRepository(FILES, Object.keys(FILES));
    await git(folder, 'commit', '-qm', 'first');
    await git(folder, 'sparse-checkout', 'set', ...options, 'app');
    return folder;
  }

  async function absentIn(folder: string): Promise<readonly string[]> {
    return (await readDirectory(folder, (path) => path.endsWith('lock'), DIRECTORY_LIMITS)).absent;
  }

  it('lists the requested files that a sparse checkout omits', async () => {
    const folder = await sparse();
    expect(await absentIn(folder)).toEqual(['deep/a/lock', 'lib/lock']);
    expect(await absentIn(join(folder, 'app'))).toEqual([]);
    writeFiles(folder, { 'lib/lock': '' });
    expect(await absentIn(folder)).toEqual(['deep/a/lock']);
  });

  it('lists the folders that a sparse index omits', async () => {
    const folder = await sparse('--sparse-index');
    expect(await absentIn(folder)).toEqual(['deep/', 'lib/']);
  });

  it('lists submodules that are not initialized', async () => {
    const library = await aRepository({ lock: '' }, ['lock']);
    await git(library, 'commit', '-qm', 'first');
    const folder = await aRepository({ lock: '' }, ['lock']);
    await git(folder, 'submodule', '--quiet', 'add', library, 'libs/a');
    expect(await absentIn(folder)).toEqual([]);
    await git(folder, 'submodule', '--quiet', 'deinit', '-f', 'libs/a');
    expect(await absentIn(folder)).toEqual(['libs/a/']);
  });
});
