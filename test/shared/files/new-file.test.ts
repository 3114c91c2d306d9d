import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createFile } from '../../../shared/files/new-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('createFile writes in chunks until it is closed', () => {
  const path = join(temporaryFolder('files'), 'x');
  const file = createFile(path);
  file.write('a');
  file.write(Buffer.from('b'));
  file.close();
  file.close();
  file.write('c');
  expect(readFileSync(path, 'utf8')).toBe('ab');
});

it('createFile does not create a file if the name exists, even as a broken link', () => {
  const path = join(temporaryFolder('files'), 'x');
  symlinkSync('nowhere', path);
  expect(() => createFile(path)).toThrow('EEXIST');
});
