import { lstatSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { touchFile } from '../../../shared/files/touch-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('touchFile sets the time of a link, but not of its target', async () => {
  const folder = temporaryFolder('files');
  const link = join(folder, 'link');
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('file', link);
  await touchFile(link, new Date(0));
  expect([lstatSync(link).mtimeMs, statSync(link).mtimeMs > 0]).toEqual([0, true]);
});
