import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { UserError } from '../errors/errors.ts';
import type { Host } from './host.ts';
import { shownPath } from './shown-path.ts';

/**
 * Refuses a path of the checkout of a workflow that leads out of it: a pull request can bring a link under the name of
 * any folder. In a terminal it is a person who names it.
 *
 * @throws {UserError} `input-invalid`
 */
export function requireInside(path: string, host: Host): void {
  const { kind, workspace } = host;
  // What is not there, its reader says.
  if (kind !== 'actions' || !isBelow(path, workspace) || !existsSync(path)) return;
  if (isBelow(realpathSync(path), realpathSync(workspace))) return;
  throw new UserError(
    'input-invalid',
    `${shownPath(host, path)} leads out of the workspace through a symbolic link.`,
    'Name the folder that it leads to by its whole path.',
  );
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep, 1)[0] !== '..';
}
