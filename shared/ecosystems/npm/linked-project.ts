import { posix } from 'node:path';
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { workspaceManifests } from './workspace-globs.ts';

const FOLDER = 'node_modules/';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * True if a link in `node_modules` points to the project's own code: a workspace member, or a folder that the project
 * depends on.
 *
 * @param path Path at which Node finds the manifest, such as `app/node_modules/a/package.json`.
 * @param target Path of the same manifest after following the link, such as `app/packages/a/package.json`.
 */
export function isLinkedProject(path: string, target: string, context: ParseContext): boolean {
  const at = path.lastIndexOf(FOLDER);
  const root = `${path.slice(0, Math.max(at, 0))}${MANIFEST}`;
  const project = at === -1 ? undefined : context.file(root);
  const manifest = project && readManifest(project.path, context);
  if (project === undefined || manifest === undefined) return false;
  const name = path.slice(at + FOLDER.length, path.lastIndexOf('/'));
  const isNamed = KINDS.some((kind) => {
    const range = stringAt(objectAt(manifest, kind) ?? {}, name);
    return range !== undefined && isFolderRange(range, root, target);
  });
  return (
    isNamed || (hasWorkspaces(manifest) && workspaceManifests(project, context).includes(target))
  );
}

/**
 * True for `workspace:^1.0.0`, and for `file:../a` or `link:../a` if the path is the folder that the link points to.
 */
function isFolderRange(range: string, root: string, target: string): boolean {
  if (range.startsWith('workspace:')) return true;
  const [, folder] = /^(?:file|link|portal):(?:\/\/)?(.*)$/.exec(range) ?? [];
  return folder !== undefined && besidePath(root, folder) === posix.dirname(target);
}

function hasWorkspaces(manifest: JsonObject): boolean {
  return Object.hasOwn(manifest, 'workspaces');
}
