import { describe, expect, it } from '@jest/globals';
import { unsettled } from '../../../shared/inventory/unusable-lockfile.ts';

const problemOf = (text: string, role?: 'lockfile' | 'manifest') =>
  unsettled({ path: 'a.lock', bytes: Buffer.from(text) }, role);

const CONFLICT = 'a 1\n<<<<<<< HEAD\nb 1\n||||||| base\nb 0\n=======\nb 2\n>>>>>>> topic\n';

describe('unsettled', () => {
  it.each(['lockfile', 'manifest'] as const)(
    'returns the line of a merge conflict in a %s',
    (role) => {
      expect(problemOf(CONFLICT, role)).toMatchObject({
        code: 'malformed',
        path: 'a.lock',
        line: 2,
      });
    },
  );

  it.each([
    ['<<<<<<< HEAD', 1],
    ['a\r\n<<<<<<<\r\nb', 2],
    ['a\n\n>>>>>>> topic', 3],
    ['a\n||||||| base', 2],
  ])('detects a single conflict marker in %j', (text, line) => {
    expect(problemOf(text, 'lockfile')).toMatchObject({ line });
  });

  it.each(['a <<<<<<< b', '<<<<<<<< x', ' <<<<<<< HEAD', '=======', 'cat <<<<<<<EOF'])(
    'finds no conflict in %j',
    (text) => {
      expect(problemOf(text, 'lockfile')).toBeUndefined();
    },
  );

  it('rejects a carriage return that does not end a line', () => {
    expect(problemOf('a\r\n# b\rc', 'manifest')).toMatchObject({ code: 'malformed', line: 2 });
    expect(problemOf('a\r\n\0b\rc', 'lockfile')).toMatchObject({ code: 'malformed', line: 2 });
    expect(problemOf('# b\rc')).toBeUndefined();
  });

  it.each(['', ' \r\n\t\n'])('rejects a lockfile with the content %j', (text) => {
    expect(problemOf(text, 'lockfile')).toMatchObject({ code: 'not-a-lockfile', path: 'a.lock' });
  });

  it('accepts an empty manifest', () => {
    expect(problemOf('', 'manifest')).toBeUndefined();
  });

  it('accepts a file with a conflict if it is neither a lockfile nor a manifest', () => {
    expect(problemOf(CONFLICT)).toBeUndefined();
  });
});
