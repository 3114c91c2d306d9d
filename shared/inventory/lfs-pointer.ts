import type { Problem } from '../model/inventory.ts';

/** First bytes of a pointer file. @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const START = Buffer.from('version https://git-lfs.github.com/spec/');

/** Returns true if a file is a Git LFS pointer whose content was not fetched. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, START.length).equals(START);
}

/** Returns the problem of a pointer file. Many parsers would read the pointer as a file without packages. */
export function unfetched(path: string): Problem {
  const message = 'the file is only a Git LFS pointer. Fix: check out with `lfs: true`';
  return { code: 'unreadable', message, path };
}
