import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import {
  inFolder,
  inOrder,
  shell,
  shellWord,
  shellWords,
  withWords,
} from '../../../shared/fix/shell-word.ts';

const HOSTILE = [
  '$(touch x)',
  '`id`',
  "it's; rm -rf /",
  'a b',
  '"',
  '\\',
  '*',
  '~',
  '!!',
  '&& x',
  '#',
];

describe('a word in a shell command', () => {
  it.each(['lodash', '@scope/name', 'a@1.2.3', 'g:a'])('is not quoted for the name %p', (name) => {
    expect(shellWord(name)).toBe(name);
  });

  it('is passed to a program unchanged, regardless of its content', () => {
    const words = shellWords(HOSTILE) ?? '';
    const output = execFileSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' });
    expect(output.split('\n').slice(0, -1)).toEqual(HOSTILE);
  });

  it.each([
    '',
    '-rf',
    '--registry=https://x',
    'a\nb',
    'a\u0000',
    'a\u202eb',
    'a\u2028b',
    'x'.repeat(501),
  ])('is undefined for the unsafe text %j', (text) => {
    expect(shellWord(text)).toBeUndefined();
    expect(shell`npm update ${text}`).toBeUndefined();
    expect(withWords('npm update', ['a', text])).toBeUndefined();
  });
});

describe('a shell command', () => {
  it('contains each inserted value as a single shell word', () => {
    expect(shell`go get ${'a b'}@v1`).toBe("go get 'a b'@v1");
  });

  it('is undefined if there are no words or no first part', () => {
    expect(withWords('npm update', [])).toBeUndefined();
    expect(withWords(undefined, ['a'])).toBeUndefined();
  });

  it('starts by changing to the folder of the file', () => {
    expect(inFolder('', 'npm ci')).toBe('npm ci');
    expect(inFolder('a b', 'npm ci')).toBe("cd 'a b' && npm ci");
    expect(inFolder('-x', 'npm ci')).toBeUndefined();
    expect(inFolder('a', undefined)).toBeUndefined();
  });

  it('is joined with the next command unless either one is undefined', () => {
    expect(inOrder(['a', 'b'])).toBe('a && b');
    expect(inOrder(['a', undefined])).toBeUndefined();
    expect(inOrder([])).toBeUndefined();
  });
});
