import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Problem } from '../model/inventory.ts';
import { passOver, type Walk } from './directory-walk.ts';
import { keepFile, problem } from './keep-file.ts';

const INSTALLED = 'node_modules';

/**
 * A link to a folder of the source is nothing new where that is read in its own place. What leads out is passed
 * over, and a problem, as long as it is neither installed nor ignored.
 */
export async function noteFolderLink(path: string, isIgnored: boolean, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) return;
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() !== true) return;
  const inside = relative(walk.root, target);
  const isOut = leadsOut(inside);
  if (isOut) passOver(`${path}/`, walk);
  if (isIgnored || path.split('/').includes(INSTALLED)) return;
  if (isOut) walk.problems.push(unreadLink(path, 'out of the folder'));
  else if (inside !== '') walk.folderLinks.push({ path, target: inside.split(sep).join('/') });
}

/** Links to folders that were not entered: what a tool finds by them, nobody has read. */
export function noteUnreadLinks({ folderLinks, entered, problems }: Walk): void {
  for (const { path, target } of folderLinks) {
    if (!entered.has(target)) problems.push(unreadLink(path, `to ${target}, which is not read`));
  }
}

function unreadLink(path: string, where: string): Problem {
  const fix = 'put the folder in its place, or leave the link out in .assayignore';
  return problem('path-escapes', path, `this symbolic link leads ${where}. Fix: ${fix}`);
}

/** A wanted name that is a link: what is inside is read later, and all else is a problem. */
export async function noteLink(path: string, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) {
    walk.problems.push(problem('not-found', path, 'this symbolic link leads nowhere'));
    return;
  }
  const inside = relative(walk.root, target);
  if (leadsOut(inside)) {
    walk.problems.push(problem('path-escapes', path, 'this symbolic link leads out of the folder'));
    return;
  }
  walk.links.push({ path, target: inside.split(sep).join('/') });
}

/**
 * Whether a path relative to a folder leads out of it: on Windows, one to another drive is absolute.
 *
 * @param paths Those of the system; tests give others.
 */
export function leadsOut(inside: string, paths = { isAbsolute, sep }): boolean {
  return inside === '..' || inside.startsWith(`..${paths.sep}`) || paths.isAbsolute(inside);
}

/** What was read under the same base name needs no second one; another name may be that of another format. */
export async function followLinks(walk: Walk): Promise<void> {
  const read = new Set(walk.files.map(({ path }) => path));
  for (const { path, target } of walk.links) {
    const isRead = read.has(target) && posix.basename(path) === posix.basename(target);
    if (!isRead) await keepFile(path, target, walk);
  }
}
