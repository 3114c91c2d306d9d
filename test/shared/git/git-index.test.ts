import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseGitIndex } from '../../../shared/git/git-index.ts';
import { git, initialize } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], 'an index that git wrote', () => {
  const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);

  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['in version 2', [], []],
    ['in version 3', [], [['add', '-N', 'added']]],
    ['in version 4', [], [['update-index', '--index-version', '4']]],
    ['with SHA-256', ['--object-format=sha256'], []],
    [
      'without a hash',
      [],
      [
        ['config', 'index.skipHash', 'true'],
        ['update-index', '--index-version', '4'],
      ],
    ],
  ])('lists the tracked files if it was written %s', async (_, init, commands) => {
    const folder = temporaryFolder('index');
    await initialize(folder, ...init);
    const paths = ['a', 'folder/b c', 'folder/é', `long/${'x'.repeat(200)}`];
    mkdirSync(join(folder, 'folder'));
    mkdirSync(join(folder, 'long'));
    for (const path of [...paths, 'added']) writeFileSync(join(folder, path), '');
    await git(folder, 'add', ...paths);
    const commit = init.length === 0 ? COMMIT : COMMIT.padEnd(64, '0');
    await git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit},libs/module`);
    for (const command of commands) await git(folder, ...command);
    const index = parseGitIndex(readFileSync(join(folder, '.git/index')), 'index');
    const listed = (await git(folder, 'ls-files', '-z')).split('\0').filter((path) => path !== '');
    expect([...index.tracked].sort()).toEqual(listed.sort());
    expect([...index.submodules]).toEqual([['libs/module', commit]]);
  });

  it('names the shared index that it is based on', async () => {
    const folder = temporaryFolder('index');
    await initialize(folder);
    writeFileSync(join(folder, 'a'), '');
    await git(folder, 'add', 'a');
    await git(folder, 'update-index', '--split-index');
    const { shared } = parseGitIndex(readFileSync(join(folder, '.git/index')), 'index');
    const base = parseGitIndex(readFileSync(join(folder, `.git/sharedindex.${shared}`)), 'base');
    expect([...base.tracked]).toEqual(['a']);
  });

  it('causes no error except DataError, regardless of how it is corrupted', async () => {
    const folder = temporaryFolder('index');
    await initialize(folder);
    for (const name of ['a', 'ab', 'b']) writeFileSync(join(folder, name), '');
    await git(folder, 'add', '.');
    await git(folder, 'update-index', '--index-version', '4');
    const bytes = readFileSync(join(folder, '.git/index'));
    bytes.fill(0, bytes.length - 32);
    for (let at = 0; at < bytes.length - 20; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        try {
          parseGitIndex(changed, 'index');
        } catch (error) {
          expect(error).toMatchObject({ name: 'DataError' });
        }
      }
    }
  });
});

describe('an index of tracked files', () => {
  const index = (version: number, count: number): Buffer => {
    const bytes = Buffer.alloc(12 + 20);
    bytes.write('DIRC');
    bytes.writeUInt32BE(version, 4);
    bytes.writeUInt32BE(count, 8);
    return bytes;
  };

  it.each<[string, Buffer, string]>([
    ['a file of a different kind', Buffer.from('text that is no index'), 'malformed'],
    ['truncated', index(2, 1), 'malformed'],
    ['hashed incorrectly', Buffer.concat([index(2, 0), Buffer.from([1])]), 'malformed'],
    ['in an unknown version', index(5, 0), 'unsupported-version'],
    ['endless', index(2, 5_000_001), 'limit-exceeded'],
  ])('is rejected if it is %s', (_, bytes, code) => {
    expect(() => parseGitIndex(bytes, 'index')).toThrow(expect.objectContaining({ code }));
  });

  it('is accepted even if it contains no files', () => {
    expect(parseGitIndex(index(2, 0), 'index').tracked.size).toBe(0);
  });
});
