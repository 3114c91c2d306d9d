import type { GoBuildInfo } from '../../binary/extract.ts';
import { linesOf } from '../../binary/lines.ts';
import type { GoFunctions, GoProgram } from '../../model/go-program.ts';
import type { Package } from '../../model/package.ts';

/**
 * Returns the data for a search for vulnerable functions in a Go program. Returns undefined if the names of its
 * functions are missing or were changed.
 */
export function goProgramOf(
  path: string,
  { modules, functions }: GoBuildInfo,
  packages: readonly Package[],
  mainModule: string | undefined,
): GoProgram | undefined {
  const dependencies = packages.filter(({ name }) => name !== mainModule && name !== 'stdlib');
  if (functions === undefined || !isPlausible(functions, dependencies)) return undefined;
  const settings = settingsOf(modules);
  const mainPackage = settings.get('path') ?? '';
  // The import path of the main package can be missing. Its functions have no import path either, so they can belong to
  // any package in the module.
  const isKnown = ({ name }: Package) => name !== mainModule || isBelow(mainPackage, name);
  return {
    path,
    purls: packages.filter(isKnown).map(({ purl }) => purl),
    mainPackage,
    os: settings.get('GOOS') ?? '',
    architecture: settings.get('GOARCH') ?? '',
    functions,
  };
}

/**
 * Returns true if at least half of the linked modules have functions. In an ordinary program, nine out of ten modules
 * do. The others contain only constants, types or unused code. In an obfuscated program, no module has functions.
 */
function isPlausible({ packages }: GoFunctions, modules: readonly Package[]): boolean {
  const paths = new Set(packages.flatMap(foldersOf));
  const used = modules.filter(({ name }) => paths.has(name));
  return 2 * used.length >= modules.length;
}

/** Returns a path and all its parent folders. */
function foldersOf(path: string): readonly string[] {
  const folders = [path];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

function isBelow(path: string, module: string): boolean {
  return path === module || path.startsWith(`${module}/`);
}

/**
 * Returns the settings in a program's build information. A `path` line contains the import path of the main package.
 * Each `build` line contains a setting such as `GOOS=linux`.
 */
function settingsOf(buildInfo: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const line of linesOf(buildInfo)) {
    const [keyword, value = ''] = line.split('\t', 2);
    if (keyword === 'path') settings.set('path', value);
    const equals = keyword === 'build' ? value.indexOf('=') : -1;
    if (equals > 0) settings.set(value.slice(0, equals), value.slice(equals + 1));
  }
  return settings;
}
