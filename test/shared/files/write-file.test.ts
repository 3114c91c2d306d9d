import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type FileContent,
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether,
} from '../../../shared/files/write-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** A workspace with a link named `file` to a program outside the workspace. */
function withLink() {
  const workspace = temporaryFolder('files');
  const program = join(temporaryFolder('files'), 'program');
  writeFileSync(program, 'good', { mode: 0o755 });
  symlinkSync(program, join(workspace, 'file'));
  return { workspace, program, path: join(workspace, 'file') };
}

function* brokenOff(): Generator<string> {
  yield 'half';
  throw new Error('broken off');
}

describe('writeFile', () => {
  it.each<[string, Parameters<typeof writeFile>[1]]>([
    ['text', 'a–b'],
    ['bytes', Buffer.from('a–b')],
    ['chunks', ['a', '–', 'b']],
  ])('writes %s to each path, and creates the folders', (_, content) => {
    const workspace = temporaryFolder('files');
    const paths = [join(workspace, 'x', 'y', 'a'), join(workspace, 'z', 'a')];
    writeFiles(paths, content, [workspace]);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['a–b', 'a–b']);
    expect(readdirSync(join(workspace, 'z'))).toEqual(['a']);
  });

  it('refuses a link at the path of the file, and does not change the target of the link', () => {
    const { workspace, program, path } = withLink();
    expect(() => writeFile(path, 'bad', [workspace])).toThrow(`${path} is a symbolic link`);
    expect(readFileSync(program, 'utf8')).toBe('good');
  });

  it('does not write any file if one path contains a link', () => {
    const { workspace, path } = withLink();
    expect(() => writeFiles([join(workspace, 'other'), path], 'bad', [])).toThrow('symbolic link');
    expect(readdirSync(workspace)).toEqual(['file']);
  });

  it('replaces a link with a file if requested', () => {
    const { workspace, program, path } = withLink();
    replaceFile(path, 'new', [workspace]);
    expect(lstatSync(path).isFile()).toBe(true);
    expect([readFileSync(path, 'utf8'), readFileSync(program, 'utf8')]).toEqual(['new', 'good']);
  });

  it('does not change the content under a second hard link to the replaced file', () => {
    const workspace = temporaryFolder('files');
    writeFileSync(join(workspace, 'other'), 'good');
    linkSync(join(workspace, 'other'), join(workspace, 'file'));
    writeFile(join(workspace, 'file'), 'new', [workspace]);
    expect(readFileSync(join(workspace, 'other'), 'utf8')).toBe('good');
  });

  it('keeps the old file and leaves no temporary files if writing fails', () => {
    const workspace = temporaryFolder('files');
    const path = join(workspace, 'file');
    writeFile(path, 'whole', [workspace]);
    expect(() => writeFile(path, brokenOff(), [workspace])).toThrow('broken off');
    expect(readFileSync(path, 'utf8')).toBe('whole');
    mkdirSync(join(workspace, 'folder'));
    expect(() => writeFile(join(workspace, 'folder'), 'x', [workspace])).toThrow();
    expect(readdirSync(workspace)).toEqual(['file', 'folder']);
  });

  it('accepts a file name of the maximum length that the disk allows', () => {
    const workspace = temporaryFolder('files');
    writeFile(join(workspace, 'x'.repeat(255)), '', [workspace]);
    expect(readdirSync(workspace)).toHaveLength(1);
  });
});

it('writeNewFile writes a new file once, and does not write through a link', () => {
  const { workspace, program, path } = withLink();
  expect(writeNewFile(join(workspace, 'new'), 'a', [workspace])).toBe(true);
  expect(writeNewFile(join(workspace, 'new'), 'b', [workspace])).toBe(false);
  expect(readFileSync(join(workspace, 'new'), 'utf8')).toBe('a');
  expect(writeNewFile(path, 'bad', [workspace])).toBe(false);
  expect(readFileSync(program, 'utf8')).toBe('good');
});

it('removeFile removes a link, but not its target', () => {
  const { workspace, program, path } = withLink();
  expect([removeFile(path, [workspace]), removeFile(path, [workspace])]).toEqual([true, false]);
  expect(readFileSync(program, 'utf8')).toBe('good');
});

describe('writeTogether', () => {
  it('writes each content to its path', () => {
    const folder = temporaryFolder('files');
    const [a, b] = [join(folder, 'a'), join(folder, 'sub', 'b')];
    writeTogether(
      new Map([
        [a, 'one'],
        [b, 'two'],
      ]),
      [folder],
    );
    expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['one', 'two']);
  });

  it('changes no files if one of them cannot be written', () => {
    const folder = temporaryFolder('files');
    const a = join(folder, 'a');
    writeFileSync(a, 'old');
    const contents = new Map<string, FileContent>([
      [a, 'new'],
      [join(folder, 'b'), brokenOff()],
    ]);
    expect(() => writeTogether(contents, [folder])).toThrow('broken off');
    expect(readFileSync(a, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
