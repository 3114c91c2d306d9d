/** Reads `pnpm-workspace.yaml`, which can also list packages. Source: https://pnpm.io/config-dependencies */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseGraph } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { unusedLockfile } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { lockedPackage } from './locked-package.ts';
import { isExactVersion } from './registry-address.ts';

export const PNPM_WORKSPACE = 'pnpm-workspace.yaml';

/**
 * Format that returns the packages in `configDependencies`. They contain pnpm's configuration, so pnpm installs them
 * first. Also reports a setting that turns off the lockfile.
 */
export const pnpmWorkspace: FileFormat = {
  wanted: { names: [PNPM_WORKSPACE] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: parseWorkspace,
};

function parseWorkspace(file: EcosystemFile, context: ParseContext): ParsedFile {
  const value = parseYaml(file.bytes.toString('utf8'), file.path);
  const { packages, problems } = configPackages(file, isObject(value) ? value : {});
  const isLocked = context.file(besidePath(file.path, LOCKFILE)) !== undefined;
  const isOff = isLocked && isObject(value) && value['lockfile'] === false;
  const unused = isOff ? [unusedLockfile(file, LOCKFILE, 'lockfile: false')] : [];
  return { packages, problems: [...problems, ...unused] };
}

/**
 * Returns the packages in the field `configDependencies` of settings for pnpm. They are in `pnpm-workspace.yaml`, or in
 * the field `pnpm` of a package.json.
 */
export function configPackages(file: EcosystemFile, settings: JsonObject): ParsedFile {
  const stated = objectAt(settings, 'configDependencies') ?? {};
  return parseGraph(Object.keys(stated), (name) => {
    const { integrity, tarball } = { tarball: undefined, ...textOrObject(stated, name) };
    // An entry has the form `1.0.0+sha512-…`. Since version 11, pnpm locks ranges in a document of pnpm-lock.yaml.
    const [version = ''] = (integrity ?? '').split('+', 1);
    if (!isExactVersion(version)) return undefined;
    const facts = { name, version, place: tarball, isByPlace: false };
    const locked = lockedPackage(file, { ...facts, scope: 'development', isDirect: true });
    return { key: name, needs: [], ...locked };
  });
}

/** Returns an entry, which is either the version with its digest, or an object that also contains a download URL. */
function textOrObject(stated: JsonObject, name: string) {
  const entry = objectAt(stated, name);
  if (entry === undefined) return { integrity: stringAt(stated, name) };
  return { integrity: stringAt(entry, 'integrity'), tarball: stringAt(entry, 'tarball') };
}

const LOCKFILE = 'pnpm-lock.yaml';

/**
 * Returns the settings in the `pnpm-workspace.yaml` next to a file. Ignores invalid YAML, because pnpm itself stops
 * with an error.
 */
export function workspaceBeside(beside: EcosystemFile, context: ParseContext): JsonObject {
  const file = context.file(besidePath(beside.path, PNPM_WORKSPACE));
  if (file === undefined) return {};
  try {
    const value = parseYaml(file.bytes.toString('utf8'), file.path);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

/** Returns the ranges, keyed by name. Replaces `catalog:` and `catalog:react18` with the range in the catalog. */
export function withCatalogs(ranges: JsonObject | undefined, workspace: JsonObject): JsonObject {
  const entries = Object.entries(ranges ?? {}).map(([key, range]) => {
    const [, catalog] = /^catalog:(.*)$/.exec(typeof range === 'string' ? range : '') ?? [];
    if (catalog === undefined) return [key, range];
    const isMain = catalog === '' || catalog === 'default';
    const named = objectAt(objectAt(workspace, 'catalogs') ?? {}, isMain ? 'default' : catalog);
    const table = (isMain ? objectAt(workspace, 'catalog') : undefined) ?? named ?? {};
    return [key, stringAt(table, nameOf(key)) ?? range];
  });
  return Object.fromEntries(entries);
}

/** Returns the last package name in a key such as `a>b@^1`. */
function nameOf(key: string): string {
  const last = key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? '';
  const at = last.indexOf('@', 1);
  return at === -1 ? last : last.slice(0, at);
}
