import { baseName, insidePath } from '../ecosystems/paths.ts';
import { DataError } from '../errors/errors.ts';
import { isObject, objectAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

/** Maximum number of members of one workspace whose manifests are read. Large workspaces have a few hundred. */
const MAX_MEMBERS = 300;

/**
 * Returns the paths of the manifests in the workspace of a JavaScript lockfile, without the manifest beside the
 * lockfile. Returns none for lockfiles that name no members.
 */
export function memberManifests(path: string, text: string): readonly string[] {
  const folders = foldersIn(path, text).filter((folder) => folder !== '' && folder !== '.');
  return folders
    .slice(0, MAX_MEMBERS)
    .flatMap((folder) => insidePath(path, `${folder}/package.json`) ?? []);
}

/** Returns the folders of the members, relative to the folder of the lockfile. */
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

/** The sign before the folder can be repeated, so that one regular expression would need quadratic time. */
function yarnFolders(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}resolution: "([^"\n]*)"$/gm)].flatMap(([, resolution = '']) => {
    const at = resolution.lastIndexOf(WORKSPACE);
    return at === -1 ? [] : [resolution.slice(at + WORKSPACE.length)];
  });
}

const WORKSPACE = '@workspace:';

/** The scan has already reported a lockfile that is not valid JSON. */
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

/** The projects in a lockfile of pnpm, each with two spaces before its path. */
const IMPORTERS = /^importers:\r?\n((?:(?:[ \t].*)?\r?\n)*)/m;

/** Returns the folders of the projects in a lockfile of pnpm, also that of the lockfile: `.`. */
export function pnpmFolders(text: string): readonly string[] {
  const projects = IMPORTERS.exec(text)?.[1]?.match(/^ {2}[^ \r\n].*(?=:)/gm) ?? [];
  return projects.map((project) => project.trim().replace(/^(['"])(.*)\1$/, '$2'));
}
