import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { parseFileReference, referenceText } from '../../git/file-reference.ts';
import type { PolicySource } from './policy-source.ts';

/**
 * Resolves a path in a policy, relative to the policy. The policy can be in another repository.
 *
 * @returns An absolute path, or `owner/repo/path@commit`. Undefined if the path leads out of the other repository.
 */
export function besidePolicy(
  file: string,
  { path, reference }: Pick<PolicySource, 'path' | 'reference'>,
): string | undefined {
  if (reference === undefined || isAbsolute(file)) return resolve(dirname(path), file);
  const place = posix.join(posix.dirname(reference.path), file);
  const text = referenceText({ ...reference, path: place });
  // With an `@` in the path, the text would refer to another ref, or to a file in the workspace.
  return parseFileReference(text)?.path === place ? text : undefined;
}
