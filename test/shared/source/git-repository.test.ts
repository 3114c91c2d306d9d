import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Problem } from '../../../shared/model/inventory.ts';
import {
  findRepository,
  nestedRepository,
  readRules,
} from '../../../shared/source/git-repository.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], "a folder's repository", () => {
  it('contains the tracked files and the remote', async () => {
    const folder = await aRepository({ 'a/b/c': '', d: '' }, ['a/b/c']);
    await git(folder, 'remote', 'add', 'origin', 'https://example.test/o/r.git');
    const found = await findRepository(join(folder, 'a/b'), []);
    expect(found).toMatchObject({ top: folder, origin: 'https://example.test/o/r.git' });
    expect([found?.isTracked('a/b/c'), found?.isTracked('d')]).toEqual([true, false]);
    expect([found?.hasTracked('a'), found?.hasTracked('a/b/c')]).toEqual([true, false]);
  });

  it('contains the files in both parts of a split index', async () => {
    const folder = await aRepository({ a: '', b: '' }, ['a']);
    await git(folder, 'update-index', '--split-index');
    await git(folder, 'config', 'splitIndex.maxPercentChange', '100');
    await git(folder, 'add', 'b');
    const found = await findRepository(folder, []);
    expect([found?.isTracked('a'), found?.isTracked('b')]).toEqual([true, true]);
  });

  it('is undefined if the shared part of a split index is empty', async () => {
    const folder = await aRepository({ a: '' }, ['a']);
    await git(folder, 'update-index', '--split-index');
    await git(folder, 'config', 'core.splitIndex', 'true');
    const { stdout } = { stdout: await git(folder, 'rev-parse', '--shared-index-path') };
    writeFileSync(join(folder, stdout.trim()), '');
    const problems: Problem[] = [];
    expect(await findRepository(folder, problems)).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'malformed', path: '.git/index' }]);
  });

  it('is found for a nested folder only if its git data is in one of the specified folders', async () => {
    const folder = await aRepository({ a: '' }, ['a']);
    expect(await nestedRepository(folder, [temporaryFolder('x')], [])).toBeUndefined();
    expect(await nestedRepository(folder, [folder], [])).toMatchObject({ top: folder });
  });
});

it('readRules returns no rules if the ignore file is missing or far too large', async () => {
  const path = join(temporaryFolder('rules'), '.gitignore');
  expect(await readRules(path)).toBeUndefined();
  writeFileSync(path, '#'.repeat(1024 * 1024 + 1));
  expect(await readRules(path)).toBeUndefined();
});
