import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readInputFile, readOptionalFile } from '../../../shared/host/read-input-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('a file that an input names', () => {
  const folder = temporaryFolder('files');
  const at = (name: string) => join(folder, name);

  it('is read completely', async () => {
    writeFileSync(at('a'), 'text');
    expect((await readInputFile(at('a'))).toString()).toBe('text');
    expect((await readOptionalFile(at('a')))?.toString()).toBe('text');
  });

  it('causes an error that states its path if it is missing or is a folder', async () => {
    mkdirSync(at('folder'));
    for (const name of ['missing', 'folder']) {
      await expect(readInputFile(at(name))).rejects.toMatchObject({
        code: 'file-not-found',
        message: expect.stringContaining(at(name)),
      });
    }
  });

  it.each(['none', 'a file/none'])(
    'can be missing at the path %s if it is optional',
    async (name) => {
      writeFileSync(at('a file'), '');
      expect(await readOptionalFile(at(name))).toBeUndefined();
    },
  );

  it('causes an error, instead of counting as missing, if its path is a folder or a broken link', async () => {
    symlinkSync('nothing', at('link'));
    mkdirSync(at('other folder'));
    for (const name of ['link', 'other folder']) {
      await expect(readOptionalFile(at(name))).rejects.toMatchObject({
        code: 'file-not-found',
        message: `${at(name)} is not a file.`,
      });
    }
  });

  it('is rejected before it is read if it is larger than 256 MiB', async () => {
    writeFileSync(at('large'), '');
    truncateSync(at('large'), 256 * 1024 * 1024 + 1);
    await expect(readInputFile(at('large'))).rejects.toMatchObject({ code: 'not-supported' });
  });
});
