import type { FileFormat } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';
import { compileEach } from '../source/compile-wanted.ts';

/** Maximum number of paths that one message names. */
const SHOWN = 3;

const FIX =
  'check out all files (`sparse-checkout` and `submodules` of actions/checkout), or scan a complete folder';

/**
 * Returns a problem if git tracks manifests, lockfiles or whole folders that are not checked out. This happens in a
 * sparse checkout or with an uninitialized submodule. Does not count files whose content would be needed to recognize
 * their format.
 *
 * @param absent Missing paths. Folder paths end with a slash.
 */
export function notCheckedOut(
  absent: readonly string[],
  formats: readonly FileFormat[],
): readonly Problem[] {
  if (absent.length === 0) return [];
  const certain = formats.filter(
    ({ role, isLikely }) => role !== undefined && isLikely === undefined,
  );
  const whoWants = compileEach(certain.map(({ wanted }) => wanted));
  const isDependencyFile = (path: string): boolean =>
    whoWants(path).some((at) => certain[at]?.isPrimary?.(path) !== false);
  const paths = absent.filter((path) => path.endsWith('/') || isDependencyFile(path));
  const [first] = paths;
  if (first === undefined) return [];
  const more = paths.length > SHOWN ? `, and ${paths.length - SHOWN} more` : '';
  const message = `git tracks files that are not checked out: ${paths.slice(0, SHOWN).join(', ')}${more}. Fix: ${FIX}`;
  return [{ code: 'not-found', message, path: first.replace(/\/$/, '') }];
}
