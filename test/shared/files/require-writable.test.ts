import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requireWritable } from '../../../shared/files/require-writable.ts';
import { temporaryFolder } from '../../support/programs.ts';

function aFolder(): string {
  const folder = realpathSync(temporaryFolder('files'));
  writeFileSync(join(folder, 'old.json'), 'old');
  mkdirSync(join(folder, 'folder'));
  symlinkSync('folder', join(folder, 'link'));
  return folder;
}

describe('requireWritable', () => {
  it.each(['new.json', 'old.json', 'a/b/new.json'])('accepts %s and changes nothing', (name) => {
    const folder = aFolder();
    requireWritable(join(folder, name), [folder]);
    expect(readdirSync(folder)).toEqual(['folder', 'link', 'old.json']);
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
  });

  it.each([
    ['folder', 'it is a folder'],
    ['old.json/new.json', 'old.json is not a folder'],
    ['link', 'is a symbolic link'],
    ['link/new.json', 'is a symbolic link'],
  ])('rejects %s with the reason “%s”', (name, reason) => {
    const folder = aFolder();
    expect(() => requireWritable(join(folder, name), [folder])).toThrow(reason);
  });

  it.each([
    ['/dev/null', 'it is not a file'],
    ['/proc/assay.json', '/proc is not writable'],
  ])('rejects %s with the reason “%s”', (path, reason) => {
    expect(() => requireWritable(path, [])).toThrow(`Cannot write ${path}: ${reason}`);
  });
});
