/**
 * Reads the imports in `deno.json` and in its import map. Source:
 * https://docs.deno.com/runtime/fundamentals/modules/#managing-third-party-modules-and-libraries
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { strictJson } from '../../json/json-with-comments.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { baseName, insidePath } from '../paths.ts';
import { isInstalled } from './install-paths.ts';
import { isModuleAddress, modulesOf } from './module-address.ts';

export const DENO_CONFIGS = ['deno.json', 'deno.jsonc'];

/** Common names of import maps. To find others, Assay would have to read every JSON file. */
const IMPORT_MAPS = ['import_map', 'import-map', 'importmap', 'imports'].flatMap((name) => [
  `${name}.json`,
  `${name}.jsonc`,
]);

/**
 * Format for modules that are imported by URL. Deno also downloads modules that are not in the lockfile. Therefore,
 * they are packages even without a lockfile.
 */
export const denoModules: FileFormat = {
  role: 'manifest',
  wanted: { names: [...DENO_CONFIGS, ...IMPORT_MAPS] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
  parse: parseModules,
};

interface DenoImports {
  readonly name: string | undefined;
  /**
   * Import targets without duplicates, such as `npm:chalk@^5`, `./lib/` and `https://deno.land/x/oak@v10.0.0/mod.ts`.
   */
  readonly places: readonly string[];
}

/**
 * Returns the name and the import targets that a `deno.json` and its import map contain.
 *
 * @throws {DataError} if a file is not valid JSON with comments.
 */
export function denoImports(file: EcosystemFile, context: ParseContext): DenoImports {
  const config = configOf(file);
  const map = importMapOf(file, config, context);
  const maps = [config, ...(map === undefined ? [] : [configOf(map)])].flatMap(mapsIn);
  const places = maps.flatMap((one) => Object.keys(one).flatMap((key) => stringAt(one, key) ?? []));
  const settings = [config['compilerOptions'], config['lint']].flatMap(stringsIn);
  const modules = settings.filter((text) => /^(?:npm|jsr|https?):/.test(text));
  return { name: stringAt(config, 'name'), places: [...new Set([...places, ...modules])] };
}

/** Returns the strings in a setting, such as `jsxImportSource`, `types` or `plugins`. */
function stringsIn(setting: unknown): readonly string[] {
  if (typeof setting === 'string') return [setting];
  if (Array.isArray(setting)) return setting.flatMap(stringsIn);
  return isObject(setting) ? Object.values(setting).flatMap(stringsIn) : [];
}

function configOf(file: EcosystemFile): JsonObject {
  return readJsonObject(file, strictJson(file.bytes.toString('utf8')));
}

/** Returns the import map for all modules, and the import map of each scope. */
function mapsIn(document: JsonObject): readonly JsonObject[] {
  const scopes = Object.values(objectAt(document, 'scopes') ?? {}).filter(isObject);
  return [objectAt(document, 'imports') ?? {}, ...scopes];
}

function importMapOf(file: EcosystemFile, config: JsonObject, context: ParseContext) {
  const stated = stringAt(config, 'importMap');
  const path = stated === undefined ? undefined : insidePath(file.path, stated);
  return path === undefined ? undefined : context.file(path);
}

function parseModules(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { places } = denoImports(file, context);
  const read = modulesOf(file, places.filter(isModuleAddress), { isDirect: true });
  const config = configOf(file);
  const isUnread =
    config['importMap'] !== undefined && importMapOf(file, config, context) === undefined;
  if (!isUnread) return read;
  const message = `${baseName(file.path)} specifies an import map that was not read. Fix: rename the import map to import_map.json`;
  return {
    ...read,
    problems: [...read.problems, { code: 'not-found', message, path: file.path }],
  };
}
