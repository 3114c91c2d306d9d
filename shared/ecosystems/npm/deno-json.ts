/**
 * Reads the registry packages that `deno.json` requests. Source:
 * https://docs.deno.com/runtime/fundamentals/configuration/
 */
import { objectAt } from '../../json/guards.ts';
import type { Coverage, EcosystemFile, FileFormat, Lock, ParseContext } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { besidePath } from '../paths.ts';
import { DENO_CONFIGS, denoImports } from './deno-imports.ts';
import { isModuleAddress, packageOfModule } from './module-address.ts';
import { npmPackage } from './npm-package.ts';
import { nameAndRange } from './npm-range.ts';
import { splitPattern } from './yarn-patterns.ts';

/**
 * Returns the format for `deno.json`, which is a manifest and can name a lockfile.
 *
 * @param config Format that returns the packages in the lockfile that `deno.json` names.
 */
export function denoJson(config: FileFormat, lockfile: FileFormat): FileFormat {
  const locks: Lock[] = [{ format: lockfile, names: ['deno.lock'], coverage: membersOf }];
  const locking = {
    ecosystem: 'npm',
    manifests: DENO_CONFIGS,
    locks,
    note: 'Assay checks npm packages, JSR packages, and modules imported by URL. Assay compares modules from an npm CDN by package name and version.',
  };
  const format = withManifest(config, locking, (_parsed, file, context) =>
    readDenoJson(file, context),
  );
  locks.push({ format, names: [] });
  return format;
}

function membersOf(lockfile: EcosystemFile): Coverage {
  const workspace = objectAt(readJsonObject(lockfile), 'workspace') ?? {};
  const folders = Object.keys(objectAt(workspace, 'members') ?? {});
  const manifests = folders.flatMap((folder) =>
    DENO_CONFIGS.map((name) => besidePath(lockfile.path, `${folder}/${name}`)),
  );
  return { manifests, names: [] };
}

function readDenoJson(file: EcosystemFile, context: ParseContext): Manifest {
  const { name, places } = denoImports(file, context);
  return {
    name,
    dependencies: places.flatMap((place) => dependencyOf(file, place)),
    fix: 'commit deno.lock (deno install)',
  };
}

/**
 * Parses an import target, such as `npm:chalk@^5`, `npm:/chalk@5/sub` or `jsr:@std/fs@1.0.0`. Returns an empty list for
 * a target that is not a package.
 */
function dependencyOf(file: EcosystemFile, place: string): readonly ManifestDependency[] {
  if (isModuleAddress(place)) return [moduleAt(file, place)];
  const [, registry, stated = ''] = /^(npm|jsr):\/?(.+)$/.exec(place) ?? [];
  if (registry === undefined) return [];
  const [alias] = splitPattern(stated);
  const plain = /^((?:@[^/]+\/)?[^/]+)/.exec(stated)?.[1] ?? stated;
  const { name, version } = nameAndRange(alias, `${registry}:${plain}`);
  const facts = { scope: 'runtime', isDirect: true } as const;
  const exact = version === undefined ? undefined : npmPackage(file, { name, version, ...facts });
  return [{ name, isDevelopment: false, exact }];
}

/**
 * Returns the dependency on a module. It is optional: an import map can list modules that Deno never loads, and Deno
 * locks only modules that it loads.
 */
function moduleAt(file: EcosystemFile, address: string): ManifestDependency {
  const { name } = packageOfModule(file, address);
  return { name, isDevelopment: false, isOptional: true };
}
