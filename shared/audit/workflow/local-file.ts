import { posix } from 'node:path';
import type { Uses } from './uses.ts';

/**
 * Returns the key of the reusable workflow or action that `uses: ./…` refers to. GitHub resolves the path from the root
 * of the repository, which is the folder that contains `.github`.
 *
 * @param from The path of the file that contains `uses`.
 */
export function localFile(uses: Uses | undefined, from: string): string | undefined {
  if (uses?.kind !== 'local') return undefined;
  // A job can check out its repository into another folder.
  const written = uses.node.text
    .trim()
    .replaceAll('\\', '/')
    .slice(2)
    .replace(/^.*?(?=\.github\/)/, '');
  const root = from.slice(0, Math.max(`/${from}`.lastIndexOf('/.github/'), 0));
  const path = posix.join(root, written).replace(/\/$/, '');
  return fileKey(/\.ya?ml$/.test(path) ? path : posix.join(path, 'action.yml'));
}

/** Returns the path of a file as a key. `action.yaml` and `action.yml` have the same key, because `uses` names neither. */
export function fileKey(path: string): string {
  return path.replace(/(^|\/)action\.yaml$/, '$1action.yml');
}
