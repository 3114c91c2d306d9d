import { describe, expect, it } from '@jest/globals';
import { readRequirements } from '../../../../shared/ecosystems/python/requirements-reading.ts';

function read(files: Readonly<Record<string, string>>) {
  const at = (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
  };
  const [first = ''] = Object.keys(files);
  const context = { sourceKind: 'directory', file: at, named: () => [], os: undefined } as const;
  return readRequirements({ path: first, bytes: Buffer.from(files[first] ?? '') }, context);
}

it('readRequirements returns the line in the first file that includes each requirement', () => {
  const files = { 'a.txt': 'x==1\n-r b.txt\n', 'b.txt': '\n\n-r c.txt\ny==1', 'c.txt': 'z==1' };
  expect(read(files).stated.map(({ includedBy }) => includedBy)).toEqual([undefined, 2, 2]);
});

function namesIn(files: Readonly<Record<string, string>>) {
  return read(files).stated.map(({ requirement, isConstraint }) => [
    'name' in requirement ? requirement.name : requirement.kind,
    isConstraint,
  ]);
}

describe('readRequirements', () => {
  it('follows -r and -c and, like pip, treats a file that a constraints file includes with -r as a requirements file', () => {
    const files = {
      'a/requirements.txt': 'x==1\n-c ../c.txt\n',
      'c.txt': 'y==1\n-r d.txt\n',
      'd.txt': 'z==1',
    };
    expect(namesIn(files)).toEqual([
      ['x', false],
      ['y', true],
      ['z', false],
    ]);
  });

  it.each([
    '-r b.txt',
    '-c b.txt',
    '-r ../b.txt',
    '-r /b.txt',
    '-r file:b.txt',
    '-r https://h/b.txt',
  ])('reports a problem if the file in %s was not read', (text) => {
    const files = { 'requirements.txt': `\n${text}`, '../b.txt': '', '/b.txt': '' };
    expect(read(files).problems).toMatchObject([
      { code: 'not-found', path: 'requirements.txt', line: 2 },
    ]);
  });

  it('reports a problem if an included file cannot be decoded', () => {
    const files = { 'requirements.txt': '-r b.txt', 'b.txt': '# coding: utf-7\n' };
    expect(read(files).problems).toMatchObject([{ code: 'unreadable', path: 'b.txt' }]);
  });
});
