import { besidePath, joinedPath } from '../ecosystems/paths.ts';
import type { Package } from '../model/package.ts';
import { folderOf } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import type { LocatedPackage } from './located-package.ts';

/**
 * Returns the file that the user must edit for a package. This is the manifest that lists it as a direct dependency. If
 * this manifest is unknown, for example in a workspace with several manifests, returns the lockfile.
 */
export function editedFile(
  { path, manager }: Pick<LocatedPackage, 'path' | 'manager'>,
  item: Package,
  context: FixContext,
): string {
  if (manager.manifest === undefined) return path;
  const requirements = context.requirements(path, item) ?? [];
  const folder = requirements.find((one) => one.by === undefined)?.folder;
  if (folder !== undefined) return joinedPath(folderOf(path), folder, manager.manifest);
  const beside = besidePath(path, manager.manifest);
  return context.files.get(beside)?.includes(item.name) === true ? beside : path;
}
