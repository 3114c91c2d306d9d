import { execFileSync } from 'node:child_process';
import { fstatSync, readFileSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openFile, readingFrom, withRealFile } from '../../../shared/files/open-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

function aLink(): string {
  const folder = temporaryFolder('files');
  writeFileSync(join(folder, 'file'), 'abc');
  symlinkSync('file', join(folder, 'link'));
  return join(folder, 'link');
}

it('openFile opens a file for reading, and follows a link by default', async () => {
  const path = aLink();
  const handle = await openFile(path);
  expect(await handle.readFile('utf8')).toBe('abc');
  await expect(handle.writeFile('x')).rejects.toThrow('EBADF');
  await handle.close();
  await expect(openFile(path, { refusesLink: true })).rejects.toThrow('ELOOP');
});

it('withRealFile refuses a link, and closes the file', () => {
  const path = aLink();
  let used = -1;
  const read = (file: number) => {
    used = file;
    return readFileSync(file, 'utf8');
  };
  expect(() => withRealFile(path, read)).toThrow('ELOOP');
  expect(withRealFile(join(path, '..', 'file'), read)).toBe('abc');
  expect(() => readSync(used, Buffer.alloc(1))).toThrow('EBADF');
});

it('withRealFile opens a pipe without waiting for a writer', () => {
  const path = join(temporaryFolder('files'), 'pipe');
  execFileSync('mkfifo', [path]);
  expect(withRealFile(path, (file) => fstatSync(file).isFIFO())).toBe(true);
});

it('readingFrom closes a file that was not read to its end', () => {
  let used = -1;
  const pieces = readingFrom(aLink(), function* (file) {
    used = file;
    for (;;) yield 'x';
  });
  for (const piece of pieces) if (piece === 'x') break;
  expect(() => readSync(used, Buffer.alloc(1))).toThrow('EBADF');
});
