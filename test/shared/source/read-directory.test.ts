import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import { DIRECTORY_LIMITS } from '../../../shared/source/limits.ts';
import { readDirectory } from '../../../shared/source/read-directory.ts';
import { elfOf, goBuildInfo, jarOf, pomOf } from '../../support/executables.ts';
import { temporaryFolder } from '../../support/programs.ts';

const isWanted = compileWanted({ names: ['wanted'] });

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('directory');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
const read = (folder: string, limits: object = {}) =>
  readDirectory(folder, isWanted, { ...DIRECTORY_LIMITS, ...limits });
const pathsOf = async (folder: string) => (await read(folder)).files.map((file) => file.path);

describe('readDirectory', () => {
  it('returns the requested files in order', async () => {
    const folder = folderWith({ 'b/wanted': '2', wanted: '3', 'a/c/wanted': '1', 'a/other': '' });
    const { files, problems } = await read(folder);
    expect(files.map(({ path, bytes }) => [path, String(bytes)])).toEqual([
      ['a/c/wanted', '1'],
      ['b/wanted', '2'],
      ['wanted', '3'],
    ]);
    expect(problems).toEqual([]);
  });

  it('skips .git and installed packages, and lists the installed packages as skipped', async () => {
    const folder = folderWith({
      '.git/wanted': '',
      'a/yarn.lock': '',
      'a/node_modules/x/wanted': '',
      'a/b/package.json': '{}',
      'a/b/node_modules/y/wanted': '',
      '.github/wanted': '',
    });
    const { files, ignored } = await read(folder);
    expect(files.map(({ path }) => path)).toEqual(['.github/wanted']);
    expect(ignored).toEqual(['a/b/node_modules/', 'a/node_modules/']);
  });

  it('enters the data folders of other version control systems, and folders whose names contain a skipped name', async () => {
    const folder = folderWith({
      '.hg/wanted': '',
      '.svn/a/wanted': '',
      'my_node_modules/wanted': '',
      'x.git/wanted': '',
    });
    expect(await pathsOf(folder)).toHaveLength(4);
  });

  it('reports a file that some tools treat as a different file because of its letter case', async () => {
    const folder = folderWith({ 'a/Wanted': '', 'b/WANTED': '', 'b/wanted': '' });
    const { files, problems } = await readDirectory(folder, isWanted, DIRECTORY_LIMITS, {
      caselessNames: ['wanted'],
    });
    expect(files.map(({ path }) => path)).toEqual(['b/wanted']);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['a/Wanted', 'contradiction'],
      ['b/WANTED', 'contradiction'],
    ]);
    expect(problems[0]?.message).toContain('as wanted');
  });

  it('reports a link to a folder outside the scanned folder, and lists the link as skipped', async () => {
    const folder = folderWith({ 'a/wanted': '' });
    symlinkSync(temporaryFolder('directory'), join(folder, 'out'));
    symlinkSync('a', join(folder, 'inside'));
    const { ignored, problems } = await read(folder);
    expect(ignored).toEqual(['out/']);
    expect(problems.map(({ code, path }) => [path, code])).toEqual([['out', 'path-escapes']]);
    expect(problems[0]?.message).toBe(
      'this symbolic link points outside the folder. Fix: replace the link with the folder, or remove the link',
    );
  });

  it('reports a link to a folder that is not read', async () => {
    const folder = folderWith({ 'bun.lock': '', 'node_modules/app/wanted': '', 'a/wanted': '' });
    symlinkSync('node_modules/app', join(folder, 'app'));
    symlinkSync('.', join(folder, 'here'));
    const { problems } = await read(folder);
    expect(problems.map(({ message, path }) => [path, message.split('. ')[0]])).toEqual([
      ['app', 'this symbolic link points to node_modules/app, which was not read'],
    ]);
  });

  it.each<Readonly<Record<string, string>>>([{ 'package.json': '{}' }, { 'yarn.lock': '' }])(
    'reads installed packages if none of these files lists them: %j',
    async (files) => {
      const folder = folderWith({ ...files, 'a/node_modules/x/wanted': '' });
      const { files: found } = await read(folder);
      expect(found.map(({ path }) => path)).toEqual(['a/node_modules/x/wanted']);
    },
  );

  it('does not report a node_modules folder that is a link', async () => {
    const folder = folderWith({ 'a/wanted': '' });
    symlinkSync(temporaryFolder('directory'), join(folder, 'node_modules'));
    symlinkSync('nowhere', join(folder, 'gone'));
    expect((await read(folder)).problems).toEqual([]);
  });

  it('lists a link without a target as skipped if the link could replace a folder', async () => {
    const files = { 'bun.lock': '', 'a/wanted': '1', 'node_modules/x/package.json': '{}' };
    const folder = folderWith(files);
    for (const name of ['services', 'a/notes.txt', 'node_modules/y']) {
      symlinkSync('nowhere', join(folder, name));
    }
    const { ignored, problems } = await read(folder);
    expect(ignored).toEqual(['node_modules/', 'services/']);
    expect(problems).toEqual([]);
  });

  it('does not follow cycles', async () => {
    const folder = folderWith({ 'a/wanted': '' });
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('a', join(folder, 'b'));
    expect(await pathsOf(folder)).toEqual(['a/wanted']);
  });

  it('reads the target of a link that has a requested name, but not twice under one base name', async () => {
    const folder = folderWith({ 'a/base.txt': 'x', 'c/wanted': 'y' });
    symlinkSync('base.txt', join(folder, 'a', 'wanted'));
    symlinkSync('c/wanted', join(folder, 'wanted'));
    expect(await pathsOf(folder)).toEqual(['a/wanted', 'c/wanted']);
  });

  it('reads a file again under the name of a link, because this name can mean a different format', async () => {
    const folder = folderWith({ 'notes.txt': 'x' });
    symlinkSync('notes.txt', join(folder, 'requirements.txt'));
    const isText = compileWanted({ suffixes: ['.txt'] });
    const { files } = await readDirectory(folder, isText, DIRECTORY_LIMITS);
    expect(files.map(({ path }) => path)).toEqual(['notes.txt', 'requirements.txt']);
  });

  it('does not read a file outside the folder through a link, and reports the link', async () => {
    const outside = folderWith({ secret: 'hunter2' });
    const folder = folderWith({ 'a/other': '' });
    symlinkSync(join(outside, 'secret'), join(folder, 'wanted'));
    symlinkSync('nowhere', join(folder, 'a', 'wanted'));
    const { files, problems } = await read(folder);
    expect(files).toEqual([]);
    expect(problems.map(({ code, path }) => [path, code])).toEqual([
      ['a/wanted', 'not-found'],
      ['wanted', 'path-escapes'],
    ]);
  });

  it('skips a file that is too large, and reports it', async () => {
    const { files, problems } = await read(folderWith({ wanted: '123456' }), { maxFileBytes: 5 });
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'limit-exceeded', path: 'wanted' }]);
  });

  it.each([
    ['folder depth', { maxDepth: 1 }],
    ['number of entries', { maxEntries: 3 }],
    ['number of kept bytes', { maxKeptBytes: 3 }],
  ])('limits the %s', async (_, limits) => {
    const folder = folderWith({ 'a/b/c/wanted': '12', 'a/b/wanted': '34' });
    await expect(read(folder, limits)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('reports the folder itself, with a fix, if the folder cannot be listed', async () => {
    const path = join(folderWith({ file: '' }), 'file');
    await expect(read(path)).rejects.toMatchObject({
      message: `Cannot list the folder ${path} (ENOTDIR).`,
      fix: expect.stringContaining('read access'),
    });
  });

  it('skips a nested folder that cannot be listed', async () => {
    const folder = folderWith({ 'a/wanted': '', 'b/wanted': '' });
    chmodSync(join(folder, 'a'), 0o000);
    const { files, problems } = await read(folder);
    chmodSync(join(folder, 'a'), 0o755);
    // The superuser can list every folder.
    expect(files.length + problems.length).toBe(2);
  });
});

describe('the scan of files in a folder', () => {
  const program = elfOf([
    { name: '.data', bytes: goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n'), isWritable: true },
  ]);

  it('returns extracts of programs and Java archives', async () => {
    const folder = folderWith({ 'a.jar': '', 'bin/script': '#!/bin/sh\n'.repeat(10) });
    writeFileSync(join(folder, 'bin/tool'), program);
    writeFileSync(join(folder, 'bin/tool.md'), program);
    writeFileSync(join(folder, 'b.jar'), jarOf([pomOf('g', 'a', '1')]));
    const kinds = ['executable', 'java-archive'] as const;
    const { files, problems } = await readDirectory(folder, isWanted, DIRECTORY_LIMITS, {
      extracts: kinds,
    });
    expect(files.map(({ path, extract }) => [path, extract])).toEqual([
      ['b.jar', 'java-archive'],
      ['bin/tool', 'executable'],
    ]);
    expect(problems).toEqual([]);
  });

  it('limits the total size of the extracts', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'tool'), program);
    const limits = { ...DIRECTORY_LIMITS, maxKeptBytes: 10 };
    await expect(
      readDirectory(folder, isWanted, limits, { extracts: ['executable'] }),
    ).rejects.toThrow('10 bytes');
  });
});
