import type { LayerContents } from './layer-contents.ts';

/**
 * Matches the folders where distributions install programs and libraries. `usr/local` is for other programs and does
 * not match.
 */
const SYSTEM = /^(?:usr\/)?(?:s?bin|lib(?:32|64|x32|exec)?)$/;

/**
 * Returns true if the layer contains a folder where distributions install programs, or a link at the path of such a
 * folder.
 */
export function hasSystemFolder({
  folders,
  assumed,
  symlinks,
}: Pick<LayerContents, 'folders' | 'assumed' | 'symlinks'>): boolean {
  const isSystem = (path: string) => SYSTEM.test(path);
  return (
    folders.some(isSystem) || assumed.some(isSystem) || symlinks.some(({ path }) => isSystem(path))
  );
}
