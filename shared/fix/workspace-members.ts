import { baseName, insidePath } from '../ecosystems/paths.ts';
import { DataError } from '../errors/errors.ts';
import { isObject, objectAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

/** Maximum number of workspace members whose manifests are read. Large workspaces have a few hundred. */
const MAX_MEMBERS = 300;

/**
 * Returns the paths to the manifests of the members in a JavaScript workspace, given its lockfile. Leaves out the
 * manifest next to the lockfile. Returns an empty list if the lockfile does not list workspace members.
 */
export function memberManifests(path: string, text: string): readonly string[] {
  const folders = foldersIn(path, text).filter((folder) => folder !== '' && folder !== '.');
  return folders
    .slice(0, MAX_MEMBERS)
    .flatMap((folder) => insidePath(path, `${folder}/package.json`) ?? []);
}

/** Returns the folders of the workspace members, relative to the lockfile's folder. */
function foldersIn(path: string, text: string): readonly string[] {
  switch (baseName(path)) {
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return npmFolders(path, text);
    case 'pnpm-lock.yaml':
      return pnpmFolders(text);
    case 'yarn.lock':
      return yarnFolders(text);
    default:
      return [];
  }
}

/**
 * Returns the folders in a yarn.lock. A hostile file can repeat `@workspace:` very often, and a regular expression
 * would then take quadratic time. Therefore, the text is searched without one.
 */
function yarnFolders(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}resolution: "([^"\n]*)"$/gm)].flatMap(([, resolution = '']) => {
    const at = resolution.lastIndexOf(WORKSPACE);
    return at === -1 ? [] : [resolution.slice(at + WORKSPACE.length)];
  });
}

const WORKSPACE = '@workspace:';

/**
 * Returns the folders in an npm lockfile. Returns an empty list if the lockfile is not valid JSON, which the scan has
 * already reported.
 */
function npmFolders(path: string, text: string): readonly string[] {
  if (!text.includes('"workspaces"')) return [];
  try {
    const lockfile = parseJson(text, path);
    const packages = isObject(lockfile) ? objectAt(lockfile, 'packages') : undefined;
    return Object.keys(packages ?? {}).filter((key) => !/(?:^|\/)node_modules\//.test(key));
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

/** Matches the section of a pnpm lockfile that lists its projects. Each project's path is indented by two spaces. */
const IMPORTERS = /^importers:\r?\n((?:(?:[ \t].*)?\r?\n)*)/m;

/** Returns the folders of the projects in a pnpm lockfile, including the lockfile's own folder: `.`. */
export function pnpmFolders(text: string): readonly string[] {
  const projects = IMPORTERS.exec(text)?.[1]?.match(/^ {2}[^ \r\n].*(?=:)/gm) ?? [];
  return projects.map((project) => project.trim().replace(/^(['"])(.*)\1$/, '$2'));
}
