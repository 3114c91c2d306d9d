import type { Problem } from '../model/inventory.ts';

/** How each begins. @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const START = Buffer.from('version https://git-lfs.github.com/spec/');

/** Whether a file is what Git LFS has in its place until its content is fetched. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, START.length).equals(START);
}

/** To many formats a pointer is a file that names nothing. */
export function unfetched(path: string): Problem {
  const message =
    'Git LFS has only a pointer here: check out with `lfs: true`, so that it can be read';
  return { code: 'unreadable', message, path };
}
