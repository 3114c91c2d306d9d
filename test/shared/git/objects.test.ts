import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { beforeAll, expect, it } from '@jest/globals';
import { type GitObjects, openObjects } from '../../../shared/git/objects.ts';
import { git, initialize, writeFiles } from '../../support/git.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { ROOT } from '../../support/sources.ts';

const MAX = 10_000;

describeWith(['git'], 'the objects of a repository', () => {
  let folder: string;
  let commit: string;

  beforeAll(async () => {
    folder = await aCommit();
    commit = await idOf('HEAD');
  });

  const idOf = async (name: string, of = folder) => (await git(of, 'rev-parse', name)).trim();

  async function open(of = folder, env: NodeJS.ProcessEnv = process.env): Promise<GitObjects> {
    const objects = await openObjects(join(of, '.git'), env);
    if (objects === undefined) throw new Error('there is no git');
    return objects;
  }

  it('are returned unchanged, even if many are read at the same time', async () => {
    const objects = await open();
    const file = await idOf('HEAD:a');
    const read = await Promise.all(
      [commit, file, file].map((id) => objects.read(id, id === commit ? 'commit' : 'blob', MAX)),
    );
    expect(read.map(String)).toEqual([expect.stringContaining('tree '), 'text\n', 'text\n']);
  });

  it('can still be read after a failed read', async () => {
    const objects = await open();
    await expect(objects.read(commit, 'tree', MAX)).rejects.toThrow('does not match');
    expect(String(await objects.read(await idOf('HEAD:a'), 'blob', MAX))).toBe('text\n');
  });

  it('do not prevent the process that reads them from exiting', async () => {
    const module = pathToFileURL(join(ROOT, 'shared/git/objects.ts')).href;
    const script = `
      const { openObjects } = await import('${module}');
      const objects = await openObjects('${join(folder, '.git')}', process.env);
      console.log((await objects.read('${commit}', 'commit', ${MAX})).length);
      console.time('exit');
      process.on('exit', () => console.timeEnd('exit'));`;
    const args = ['--input-type=module', '-e', script];
    const { stdout } = await runProgram(process.execPath, args);
    expect(stdout).toMatch(/^\d+\nexit: [\d.]+ms\n$/);
  });

  it('are undefined if they are not in the repository', async () => {
    await expect((await open()).read('1'.repeat(40), 'blob', MAX)).resolves.toBeUndefined();
  });

  it('are rejected if they have an unexpected type', async () => {
    const reading = (await open()).read(commit, 'tree', MAX);
    await expect(reading).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('are rejected if they exceed the size limit', async () => {
    const reading = (await open()).read(commit, 'commit', 10);
    await expect(reading).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('are rejected if they were modified', async () => {
    const other = await aCommit();
    const id = await idOf('HEAD:a', other);
    const path = join(other, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, deflateSync('blob 5\0other'));
    const reading = (await open(other)).read(id, 'blob', MAX);
    await expect(reading).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('are read as they are, even if git has replacements for them', async () => {
    const other = await aCommit();
    const id = await idOf('HEAD', other);
    await git(other, 'commit', '-q', '--allow-empty', '-m', 'in its place');
    await git(other, 'replace', id, 'HEAD');
    expect(String(await (await open(other)).read(id, 'commit', MAX))).not.toContain('in its place');
  });

  it('have SHA-256 IDs in a repository that uses SHA-256', async () => {
    const other = await aCommit('--object-format=sha256');
    const id = await idOf('HEAD:a', other);
    expect(id).toHaveLength(64);
    expect(String(await (await open(other)).read(id, 'blob', MAX))).toBe('text\n');
  });

  it('are not fetched in a partial clone, and cause no configured program to run', async () => {
    const clone = join(temporaryFolder('partial'), 'clone');
    await git(folder, 'config', 'uploadpack.allowFilter', 'true');
    await git(
      folder,
      'clone',
      '-q',
      '--no-checkout',
      '--filter=blob:none',
      `file://${folder}`,
      clone,
    );
    const witness = join(clone, 'was-run');
    const command = join(clone, 'command');
    writeFileSync(command, `#!/bin/sh\ntouch ${witness}\n`);
    chmodSync(command, 0o755);
    await git(clone, 'config', 'core.sshCommand', command);
    await git(clone, 'remote', 'set-url', 'origin', 'ssh://git@127.0.0.1/o/r');
    const id = await idOf('HEAD:a');
    await expect((await open(clone)).read(id, 'blob', MAX)).resolves.toBeUndefined();
    expect(existsSync(witness)).toBe(false);
  });

  it("are read regardless of git's environment variables and of who owns the repository", async () => {
    const env = { ...process.env, GIT_DIR: '/nowhere', GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const objects = await open(folder, env);
    expect(String(await objects.read(await idOf('HEAD:a'), 'blob', MAX))).toBe('text\n');
  });

  it('cannot be opened if git is not installed', async () => {
    await expect(openObjects(join(folder, '.git'), { PATH: '' })).resolves.toBeUndefined();
  });

  it('cause an error when they are read if the folder is not a repository', async () => {
    const objects = await openObjects(temporaryFolder('empty'), process.env);
    await expect(objects?.read(commit, 'commit', MAX)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});

async function aCommit(...options: readonly string[]): Promise<string> {
  const folder = temporaryFolder('objects');
  await initialize(folder, ...options);
  writeFiles(folder, { a: 'text\n' });
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-q', '-m', 'a');
  return folder;
}
