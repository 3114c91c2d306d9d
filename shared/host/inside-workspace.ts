import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { shownPath } from './shown-path.ts';
import type { HostKind } from './step.ts';

interface Place {
  readonly kind: HostKind;
  readonly workspace: string;
}

/**
 * Rejects a path that leads out of a workflow's checkout, because a pull request can add a symbolic link with any name.
 * In a terminal, such a path is allowed, because the user typed it.
 *
 * @throws {UserError} `input-invalid`
 */
export function requireInside(path: string, place: Place): void {
  const { kind, workspace } = place;
  // A missing path is reported by the code that reads it.
  if (kind !== 'actions' || !isBelow(path, workspace) || !existsSync(path)) return;
  if (isBelow(realpathSync(path), realpathSync(workspace))) return;
  throw new UserError(
    'input-invalid',
    `${shownPath(place, path)} is outside the workspace because of a symbolic link.`,
    'Specify the target folder by its absolute path.',
  );
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep, 1)[0] !== '..';
}
