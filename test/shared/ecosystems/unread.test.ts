import { describe, expect, it } from '@jest/globals';
import {
  notALockfile,
  objectEntry,
  unlistedNeeds,
  unread,
  unreadRows,
  unusedLockfile,
} from '../../../shared/ecosystems/unread.ts';

const FILE = { path: 'ios/Podfile.lock', bytes: Buffer.alloc(0) };

describe('a problem with a lockfile', () => {
  it('states the missing part and the fix', () => {
    expect(notALockfile(FILE, 'PODS section', 'pod install')).toMatchObject({
      code: 'not-a-lockfile',
      message: 'Podfile.lock has no PODS section. Fix: pod install',
      place: { path: 'ios/Podfile.lock' },
    });
  });

  it('quotes only the start of the line, with escapes', () => {
    const { message } = unread(FILE, { text: `  a"${'b'.repeat(100)}`, line: 2 }, 'pod install');
    expect(message).toBe(`"a\\"${'b'.repeat(58)}…" is not recognized. Fix: pod install`);
  });

  it.each([
    [1, ['"row 1" is not recognized. Fix: x']],
    [11, ['1 more line is not recognized. Fix: x']],
    [300, ['290 more lines are not recognized. Fix: x']],
  ])('is reported separately for at most the first ten of %d lines', (count, last) => {
    const rows = Array.from({ length: count }, (_, at) => ({
      text: `row ${at + 1}`,
      line: at + 1,
    }));
    const problems = unreadRows(FILE, rows, 'x');
    expect(problems).toHaveLength(Math.min(count, 11));
    expect(problems.slice(-1).map(({ message }) => message)).toEqual(last);
    expect(problems.at(-1)?.line).toBe(Math.min(count, 11));
  });

  it('is thrown as an error if an entry is not an object', () => {
    expect(objectEntry(FILE, { a: 1 }, { text: 'entry 1' })).toEqual({ a: 1 });
    expect(() => objectEntry(FILE, 'a', { text: 'entry 1', line: 3 })).toThrow(
      expect.objectContaining({ code: 'unread-line', place: { path: FILE.path, line: 3 } }),
    );
  });

  it('is reported once for each required package that has no entry', () => {
    const entries = [
      { needs: ['a', 'b'], line: 3 },
      { needs: ['b', 'c'], line: 7 },
    ];
    const problems = unlistedNeeds(FILE, entries, new Set(['a']), 'pod install');
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '3: A package needs b, but the lockfile has no entry for it. Fix: pod install',
      '7: A package needs c, but the lockfile has no entry for it. Fix: pod install',
    ]);
  });

  it('names the setting that turns a lockfile off', () => {
    expect(unusedLockfile(FILE, 'yarn.lock', '--no-lockfile true')).toMatchObject({
      path: FILE.path,
      message: 'The `--no-lockfile true` setting turns off yarn.lock. Fix: remove the setting',
    });
  });
});
