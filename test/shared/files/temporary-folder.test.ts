import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { makeTemporaryFolder, removeFolderNow } from '../../../shared/files/temporary-folder.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('makeTemporaryFolder creates a folder that only its user can access, and removes it with its content', async () => {
  const { path, remove } = makeTemporaryFolder(temporaryFolder('files'), 'assay-');
  expect(basename(path)).toMatch(/^assay-./);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  writeFileSync(join(path, 'x'), '');
  await remove();
  expect(existsSync(path)).toBe(false);
  const again = makeTemporaryFolder(temporaryFolder('files'), 'assay-');
  removeFolderNow(again.path);
  expect(existsSync(again.path)).toBe(false);
});
