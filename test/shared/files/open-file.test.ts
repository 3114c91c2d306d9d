import { execFileSync } from 'node:child_process';
import { readFileSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openFile, readingFrom, withRegularFile } from '../../../shared/files/open-file.ts';
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

it('withRegularFile rejects a link, and closes the file', () => {
  const path = aLink();
  const seen: [text: string, size: number][] = [];
  let used = -1;
  const read = (file: number, size: number) => {
    used = file;
    seen.push([readFileSync(file, 'utf8'), size]);
  };
  expect(() => withRegularFile(path, read)).toThrow('ELOOP');
  withRegularFile(join(path, '..', 'file'), read);
  expect(seen).toEqual([['abc', 3]]);
  expect(() => readSync(used, Buffer.alloc(1))).toThrow('EBADF');
});

it('withRegularFile reads neither a folder nor a pipe, and does not wait for a writer', () => {
  const folder = temporaryFolder('files');
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
  const seen: number[] = [];
  for (const path of [folder, join(folder, 'pipe')]) {
    withRegularFile(path, (_file, size) => seen.push(size));
  }
  expect(seen).toEqual([]);
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
