import { baseName, besidePath } from '../../ecosystems/paths.ts';
import { readToml } from '../../ecosystems/toml.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { composerRequirements } from './composer-lock.ts';
import { gemRequirements } from './gemfile-lock.ts';
import { type IsWanted, npmRequirements } from './npm-lock.ts';
import { poetryRequirements } from './poetry-lock.ts';
import type { Requirements } from './requirement.ts';
import { yarnRequirements } from './yarn-lock.ts';

/** Content of the manifests and lockfiles, by their paths in the source. */
export type FixFiles = ReadonlyMap<string, string>;

/**
 * Supported lockfiles. Each maps to the name of the manifest that also contains version ranges, or to undefined if the
 * lockfile alone is enough.
 */
const MANIFESTS: ReadonlyMap<string, string | undefined> = new Map([
  ['package-lock.json', 'package.json'],
  ['npm-shrinkwrap.json', 'package.json'],
  ['yarn.lock', undefined],
  ['Gemfile.lock', undefined],
  ['gems.locked', undefined],
  ['composer.lock', 'composer.json'],
  ['poetry.lock', 'pyproject.toml'],
]);

/** Returns the files that `readRequirements` reads for a lockfile. */
export function requirementFiles(path: string): readonly string[] {
  const name = baseName(path);
  if (!MANIFESTS.has(name)) return [];
  const manifest = MANIFESTS.get(name);
  return manifest === undefined ? [path] : [path, besidePath(path, manifest)];
}

/**
 * Returns the ranges that are requested for packages in a lockfile. Returns undefined if lockfiles in this format do
 * not contain ranges, or if the file cannot be read.
 *
 * @param isWanted Selects the packages with findings. For all other packages, the result can lack ranges that other
 * packages specify.
 */
export function readRequirements(
  path: string,
  files: FixFiles,
  isWanted?: IsWanted,
): Requirements | undefined {
  const text = files.get(path);
  if (text === undefined) return undefined;
  const manifest = MANIFESTS.get(baseName(path));
  const beside = manifest === undefined ? undefined : files.get(besidePath(path, manifest));
  switch (baseName(path)) {
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return withJson(text, (lockfile) => npmRequirements(lockfile, jsonOf(beside), isWanted));
    case 'composer.lock':
      return withJson(text, (lockfile) => composerRequirements(lockfile, jsonOf(beside)));
    case 'poetry.lock':
      return withTables(text, (lockfile) => poetryRequirements(lockfile, tomlOf(beside)));
    case 'yarn.lock':
      return yarnRequirements(text);
    default:
      return MANIFESTS.has(baseName(path)) ? gemRequirements(text) : undefined;
  }
}

function withJson(text: string, read: (value: JsonObject) => Requirements) {
  const value = jsonOf(text);
  return value === undefined ? undefined : read(value);
}

function withTables(text: string, read: (value: JsonObject) => Requirements) {
  const value = tomlOf(text);
  return value === undefined ? undefined : read(value);
}

/**
 * Parses a JSON object. Returns undefined for an unreadable file, which the scan has already reported. Fixes for such a
 * file are uncertain.
 */
function jsonOf(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const value = parseJson(text, 'file');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function tomlOf(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    return readToml({ path: 'file', bytes: Buffer.from(text) });
  } catch {
    return undefined;
  }
}
