import { describe, expect, it } from '@jest/globals';
import { newCommits } from '../../../shared/git/new-commits.ts';

const TREE = 'e'.repeat(40);
const idOf = (name: string) => Buffer.from(name.padEnd(20, '_')).toString('hex');

/** Describes commits as `[name, parents, time]`. */
function repository(commits: readonly (readonly [string, string, number])[]) {
  const contents = new Map(
    commits.map(([name, parents, time]) => {
      const lines = [...parents].map((parent) => `parent ${idOf(parent)}\n`).join('');
      const people = `author t <t@t> 1 +0000\ncommitter t <t@t> ${time} +0000\n`;
      return [idOf(name), Buffer.from(`tree ${TREE}\n${lines}${people}\ntext\n`)] as const;
    }),
  );
  return { read: async (id: string) => contents.get(id) };
}

async function namesBetween(
  commits: Parameters<typeof repository>[0],
  head: string,
  base?: string,
): Promise<string> {
  const found = await newCommits(repository(commits), idOf(head), base && idOf(base));
  const nameOf = (id: string) => Buffer.from(id, 'hex').toString().replaceAll('_', '');
  const missing = found.missing.map((id) => ` -${nameOf(id)}`).join('');
  return found.commits.map(({ id }) => nameOf(id)).join('') + missing;
}

describe('newCommits', () => {
  const line = [
    ['a', '', 1],
    ['b', 'a', 2],
    ['c', 'b', 3],
  ] as const;

  it.each([
    ['c', 'a', 'cb'],
    ['c', undefined, 'cba'],
    ['a', 'c', ''],
    ['c', 'c', ''],
  ])('lists the commits in the head %s that are not in the base %s', async (head, base, want) => {
    expect(await namesBetween(line, head, base)).toBe(want);
  });

  it('omits commits that a branch merged from the base', async () => {
    const merged = [
      ['a', '', 1],
      ['b', 'a', 2],
      ['x', 'a', 3],
      ['m', 'xb', 4],
      ['c', 'b', 5],
    ] as const;
    expect(await namesBetween(merged, 'm', 'c')).toBe('mx');
  });

  it('returns the IDs of commits that are missing from the clone', async () => {
    expect(await namesBetween([['c', 'b', 3]], 'c', 'a')).toBe('c -b');
  });
});
