import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOfFile, fileSubjects } from '../../../shared/attest/file-subjects.ts';
import { temporaryFolder } from '../../support/programs.ts';

function aFolder(...paths: readonly string[]): string {
  const folder = temporaryFolder('subjects');
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

async function names(folder: string, ...patterns: readonly string[]): Promise<readonly string[]> {
  return (await fileSubjects(folder, patterns, [])).map(({ name }) => name);
}

describe('fileSubjects', () => {
  it('returns each file with its base name and its digest', async () => {
    const folder = aFolder('out/app.tar');
    const hex = createHash('sha256').update('out/app.tar').digest('hex');
    expect(await fileSubjects(folder, ['out/*'], [])).toEqual([
      { name: 'app.tar', digest: `sha256:${hex}`, path: join(folder, 'out/app.tar') },
    ]);
  });

  it('returns only files, each once, sorted by path', async () => {
    const folder = aFolder('out/b', 'out/a', 'out/sub/c');
    expect(await names(folder, 'out/b', 'out/**', 'out/*')).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a file outside the folder', '../elsewhere/a', 'out/link', 'out/link'],
    ['a file outside the folder, matched by a pattern', '../elsewhere/a', 'out/link', 'out/*'],
    ['a different file in the folder', 'b', 'out/link', 'out/l*'],
    ['a folder', '../elsewhere', 'out/link', 'out/link/a'],
    ['a folder, matched by a pattern', '../elsewhere', 'out/link', 'out/link/*'],
  ])('rejects a link to %s', async (_, target, link, pattern) => {
    const folder = aFolder('out/b', 'elsewhere/a');
    symlinkSync(target, join(folder, link));
    await expect(fileSubjects(folder, [pattern], [folder])).rejects.toMatchObject({
      code: 'input-invalid',
      message: `${join(folder, link)} is a symbolic link. Assay does not read files through links.`,
    });
  });

  it('skips links to folders, broken links, and excluded links', async () => {
    const folder = aFolder('out/b', 'elsewhere/a');
    symlinkSync('../elsewhere', join(folder, 'out/folder'));
    symlinkSync('nothing', join(folder, 'out/broken'));
    symlinkSync('../elsewhere/a', join(folder, 'out/a'));
    const found = await fileSubjects(folder, ['out/*', '!out/a'], [folder]);
    expect(found.map(({ name }) => name)).toEqual(['b']);
  });

  it('excludes the matches of a pattern with an exclamation mark', async () => {
    const folder = aFolder('out/a.zip', 'out/a.log');
    expect(await names(folder, 'out/*', '!**/*.log')).toEqual(['a.zip']);
  });

  it.each(['!out/private', '!out/private/', '!./out/../out/private', '!**/private', '!out/p*'])(
    'excludes everything in a folder that matches %s',
    async (pattern) => {
      const folder = aFolder('out/a', 'out/private/b', 'out/private/c/d', 'out/privately');
      const rest = pattern.endsWith('*') ? ['a'] : ['a', 'privately'];
      expect(await names(folder, 'out/**', pattern)).toEqual(rest);
    },
  );

  it('treats different spellings of a path as the same file, for inclusion and for exclusion', async () => {
    const folder = aFolder('out/a', 'out/b');
    const whole = `${folder}/out/../out/*`;
    expect(await names(folder, 'out/*', whole)).toEqual(['a', 'b']);
    expect(await names(folder, whole, `!${folder}/./out/a`)).toEqual(['b']);
  });

  it('treats brackets in a name literally', async () => {
    const folder = aFolder('app[1].tar', 'app1.tar');
    expect(await names(folder, 'app[1].tar')).toEqual(['app[1].tar']);
  });

  it.each([['out/*'], ['out/?'], ['out/{*,a}']])(
    "includes every match of the pattern %s, even if a file's name is identical to the pattern",
    async (pattern) => {
      const folder = aFolder(pattern, 'out/a', 'out/b');
      expect(await names(folder, pattern)).toEqual(expect.arrayContaining(['a', 'b']));
    },
  );

  it.each([[['!out/a']], [['out/*', '!out/*']], [[]]])(
    'rejects %j, because it excludes every file',
    async (patterns) => {
      await expect(fileSubjects(aFolder('out/a'), patterns, [])).rejects.toMatchObject({
        code: 'file-not-found',
      });
    },
  );

  it('accepts an absolute path', async () => {
    const folder = aFolder('a');
    expect(await names('/', join(folder, '*'))).toEqual(['a']);
  });

  it.each([['nothing'], ['out/*.zip'], ['out']])(
    'rejects %s, because it does not match any file',
    async (pattern) => {
      await expect(
        fileSubjects(aFolder('out/a.tar'), ['out/a.tar', pattern], []),
      ).rejects.toMatchObject({
        code: 'file-not-found',
      });
    },
  );

  it('rejects a list of more files than a statement can contain', async () => {
    const folder = aFolder(...Array.from({ length: 1025 }, (_, index) => `f${index}`));
    await expect(fileSubjects(folder, ['*'], [])).rejects.toThrow('1025 files');
  });
});

describe('digestOfFile', () => {
  it('returns the digest of an empty file', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'empty'), '');
    expect(await digestOfFile(join(folder, 'empty'))).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});
