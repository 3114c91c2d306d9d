import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Problem } from '../model/inventory.ts';
import { passOver, type Walk } from './directory-walk.ts';
import { keepFile, problem } from './keep-file.ts';

const INSTALLED = 'node_modules';

/**
 * Checks a link to a folder. If the folder is inside the source, it must also be read itself, which is checked later.
 * If the link leads out of the source, it is skipped and, outside of installed and ignored folders, reported as a
 * problem. A link without a target is only listed as skipped, because repositories contain such links on purpose.
 */
export async function noteFolderLink(path: string, isIgnored: boolean, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) return noteDeadLink(path, walk);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() !== true) return;
  const inside = relative(walk.root, target);
  const isOut = leadsOut(inside);
  if (isOut) passOver(`${path}/`, walk);
  if (isIgnored || path.split('/').includes(INSTALLED)) return;
  if (isOut) walk.problems.push(unreadLink(path, 'outside the folder'));
  else if (inside !== '') walk.folderLinks.push({ path, target: inside.split(sep).join('/') });
}

/**
 * Lists a dead link as a skipped folder if its name has no extension, because a build could create this folder with
 * manifests in it.
 */
function noteDeadLink(path: string, walk: Walk): void {
  const isInstalled = path.split('/').includes(INSTALLED);
  if (!isInstalled && posix.extname(path) === '') passOver(`${path}/`, walk);
}

/**
 * Reports links to folders that were not read, because a package manager could find packages through these links.
 * Project manifests in installed folders are not read, so links into such folders are also reported.
 */
export function noteUnreadLinks({ folderLinks, entered, problems }: Walk): void {
  for (const { path, target } of folderLinks) {
    const isRead = entered.has(target) && !target.split('/').includes(INSTALLED);
    if (!isRead) problems.push(unreadLink(path, `to ${target}, which was not read`));
  }
}

function unreadLink(path: string, where: string): Problem {
  const fix = 'replace the link with the folder, or remove the link';
  return problem('path-escapes', path, `this symbolic link points ${where}. Fix: ${fix}`);
}

/**
 * Records a link that has the name of a needed file. If the target is inside the source, the target is read later.
 * Otherwise, the link is reported as a problem.
 */
export async function noteLink(path: string, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) {
    walk.problems.push(
      problem('not-found', path, 'the target of this symbolic link does not exist'),
    );
    return;
  }
  const inside = relative(walk.root, target);
  if (leadsOut(inside)) {
    walk.problems.push(
      problem('path-escapes', path, 'this symbolic link points outside the folder'),
    );
    return;
  }
  walk.links.push({ path, target: inside.split(sep).join('/') });
}

/**
 * True if a path relative to a folder leads out of that folder. On Windows, a relative path to another drive is
 * absolute.
 *
 * @param paths The path functions of the operating system. Tests pass the functions of another system.
 */
export function leadsOut(inside: string, paths = { isAbsolute, sep }): boolean {
  return inside === '..' || inside.startsWith(`..${paths.sep}`) || paths.isAbsolute(inside);
}

/**
 * Reads the targets of the recorded links. A target that was already read under the same base name is skipped. Under
 * another base name, it is read again, because the base name can determine its format.
 */
export function followLinks(walk: Walk): void {
  const read = new Set(walk.files.map(({ path }) => path));
  for (const { path, target } of walk.links) {
    const isRead = read.has(target) && posix.basename(path) === posix.basename(target);
    if (!isRead) keepFile(path, target, walk);
  }
}
