import { expect, it } from '@jest/globals';
import { committedFiles } from '../../../../shared/flows/comparison/committed-files.ts';
import { writeFiles } from '../../../support/git.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a';

it('committed files are listed once, and compared with the files on disk', async () => {
  const folder = temporaryFolder('committed');
  writeFiles(folder, { a: 'hello\n' });
  let listed = 0;
  const base = {
    findIn: async () => ({ kind: 'folder', id: 'tree', path: '' }) as const,
    filesBelow: async () => {
      listed += 1;
      return [{ path: 'a', id: HELLO }];
    },
  };
  const files = committedFiles(base, { commit: 'c', prefix: '', folder });
  expect([await files.idOf('a'), await files.idOf('b')]).toEqual([HELLO, undefined]);
  expect(listed).toBe(1);
  expect(await files.isOnDisk('a', HELLO)).toBe(true);
  expect(await files.isOnDisk('a', '0'.repeat(40))).toBe(false);
  expect(
    await files.hasDigest('a', '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'),
  ).toBe(true);
});
