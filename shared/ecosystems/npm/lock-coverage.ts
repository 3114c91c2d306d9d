/** Finds the workspace manifests that each kind of lockfile covers, and the names of the packages in the lockfile. */

import { linesOf } from '../../binary/lines.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { strictJson } from '../../json/json-with-comments.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Coverage, EcosystemFile, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { besidePath } from '../paths.ts';
import { isInstalled } from './install-paths.ts';
import { MANIFEST, manifestBeside } from './manifest.ts';
import { folderOf } from './node-modules-path.ts';
import { type OverrideRule, rulesOfOverrides, rulesOfResolutions } from './override-rules.ts';
import { PNPM_MANIFESTS } from './pnpm-manifest.ts';
import { pnpmOverrides } from './pnpm-overrides.ts';
import { workspaceManifests } from './workspace-globs.ts';
import { readYarnBlocks } from './yarn-blocks.ts';
import { splitPattern } from './yarn-patterns.ts';

const FOLDER = 'node_modules/';

/**
 * Returns what an npm lockfile covers. Its `packages` object has a key for each workspace folder and for each link to
 * one.
 */
export function coveredByPackageLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const lock = readJsonObject(lockfile);
  const replaced = replacedBy(overridesBeside(lockfile, context));
  const packages = objectAt(lock, 'packages');
  if (packages === undefined) return { ...coveredByVersion1(lockfile, lock), replaced };
  const keys = Object.keys(packages);
  const folders = keys.filter((key) => key !== '' && !isInstalled(key));
  const names = keys.filter((key) => key.startsWith(FOLDER)).map((key) => nameAfter(key));
  return { manifests: manifestsIn(lockfile, folders), names, replaced };
}

/**
 * Returns what a version 1 lockfile covers. The version of a workspace package is its folder, in the form
 * `file:packages/lib`.
 */
function coveredByVersion1(lockfile: EcosystemFile, lock: JsonObject): Coverage {
  const entries = objectAt(lock, 'dependencies') ?? {};
  const folders = Object.keys(entries).flatMap(
    (name) => folderOf(stringAt(objectAt(entries, name) ?? {}, 'version') ?? '') ?? [],
  );
  return { manifests: manifestsIn(lockfile, folders), names: Object.keys(entries) };
}

function nameAfter(key: string): string {
  return key.slice(key.lastIndexOf(FOLDER) + FOLDER.length);
}

/**
 * Returns what a yarn.lock covers. A lockfile from Yarn 2 or later has an entry for each workspace folder. A Yarn 1
 * lockfile does not list workspace folders, but the root manifest does.
 */
export function coveredByYarnLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const { form, blocks } = readYarnBlocks(lockfile.bytes.toString('utf8'));
  const names = blocks.flatMap(({ patterns }) => patterns.map((one) => splitPattern(one)[0]));
  const replaced = replacedBy(rulesOfResolutions(manifestBeside(lockfile, context) ?? {}));
  if (form === 'classic')
    return { manifests: workspaceManifests(lockfile, context), names, replaced };
  const folders = blocks.flatMap(({ fields }) => {
    const [, place] = splitPattern(fields.get('resolution') ?? '');
    return place.startsWith('workspace:') ? [place.slice('workspace:'.length)] : [];
  });
  return { manifests: manifestsIn(lockfile, folders), names, replaced };
}

/**
 * Returns what a pnpm lockfile covers. Its `importers` object has a key for each folder. The value lists the
 * dependencies in the folder's manifest.
 */
export function coveredByPnpmLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const importers = objectAt(sectionOf(lockfile, 'importers:'), 'importers') ?? {};
  const stated = Object.values(importers).filter(isObject);
  return {
    manifests: [MANIFEST, ...PNPM_MANIFESTS].flatMap((name) =>
      manifestsIn(lockfile, Object.keys(importers), name),
    ),
    names: stated.flatMap((importer) => namesIn(importer)),
    replaced: replacedBy(pnpmOverrides(lockfile, context)),
  };
}

/**
 * Returns the top-level section that starts with the line `head` in a lockfile. Parses only this section, because the
 * whole file can have 100,000 lines.
 */
function sectionOf(lockfile: EcosystemFile, head: string): JsonObject {
  const rows: string[] = [];
  let isInside = false;
  for (const row of linesOf(lockfile.bytes.toString('utf8'))) {
    if (row !== '' && !row.startsWith(' ')) isInside = row.trimEnd() === head && rows.length === 0;
    if (isInside) rows.push(row);
  }
  const value = parseYaml(rows.join('\n'), lockfile.path);
  return isObject(value) ? value : {};
}

/** Returns what a bun.lock covers. Its `workspaces` object has a key for each folder. */
export function coveredByBunLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const lock = readJsonObject(lockfile, strictJson(lockfile.bytes.toString('utf8')));
  const workspaces = objectAt(lock, 'workspaces') ?? {};
  const names = Object.keys(objectAt(lock, 'packages') ?? {});
  const resolutions = rulesOfResolutions(manifestBeside(lockfile, context) ?? {});
  const replaced = replacedBy([...overridesBeside(lockfile, context), ...resolutions]);
  return { manifests: manifestsIn(lockfile, Object.keys(workspaces)), names, replaced };
}

/** Returns what a deno.lock covers. Its `workspace.members` object has a key for each folder. */
export function coveredByDenoLock(lockfile: EcosystemFile): Coverage {
  const workspace = objectAt(readJsonObject(lockfile), 'workspace') ?? {};
  const folders = Object.keys(objectAt(workspace, 'members') ?? {});
  return { manifests: manifestsIn(lockfile, folders), names: [] };
}

function overridesBeside(lockfile: EcosystemFile, context: ParseContext): readonly OverrideRule[] {
  const manifest = manifestBeside(lockfile, context) ?? {};
  return rulesOfOverrides(objectAt(manifest, 'overrides'), manifest);
}

/**
 * Returns the names of the packages that the rules replace for the project itself. Rules with parents are left out,
 * because they apply only to dependencies of other packages.
 */
function replacedBy(rules: readonly OverrideRule[]): readonly string[] {
  return rules.filter(({ parents }) => parents.length === 0).map(({ name }) => name);
}

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

function namesIn(importer: JsonObject): readonly string[] {
  return KINDS.flatMap((kind) => Object.keys(objectAt(importer, kind) ?? {}));
}

function manifestsIn(
  lockfile: EcosystemFile,
  folders: readonly string[],
  name = MANIFEST,
): readonly string[] {
  return folders.map((folder) => besidePath(lockfile.path, `${folder}/${name}`));
}
