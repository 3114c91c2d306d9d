/** Deno: what `deno.json` asks for from registries. Source: https://docs.deno.com/runtime/fundamentals/configuration/ */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { strictJson } from '../../json/relaxed-json.ts';
import type { Coverage, EcosystemFile, FileFormat, Lock } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';
import { besidePath } from '../paths.ts';
import { npmPackage } from './npm-package.ts';
import { nameAndRange } from './npm-range.ts';
import { splitPattern } from './yarn-patterns.ts';

const MANIFESTS = ['deno.json', 'deno.jsonc'];

/** @param config The format that reads which lockfile it names, and gives the packages of that. */
export function denoJson(config: FileFormat, lockfile: FileFormat): FileFormat {
  const locks: Lock[] = [{ format: lockfile, names: ['deno.lock'], coverage: membersOf }];
  const locking = {
    ecosystem: 'npm',
    manifests: MANIFESTS,
    locks,
    note: 'Packages of npm and JSR; modules by their address are of no registry.',
  };
  const format = withManifest(config, locking, (_parsed, file) => readDenoJson(file));
  locks.push({ format, names: [] });
  return format;
}

function membersOf(lockfile: EcosystemFile): Coverage {
  const workspace = objectAt(readJsonObject(lockfile), 'workspace') ?? {};
  const folders = Object.keys(objectAt(workspace, 'members') ?? {});
  const manifests = folders.flatMap((folder) =>
    MANIFESTS.map((name) => besidePath(lockfile.path, `${folder}/${name}`)),
  );
  return { manifests, names: [] };
}

function readDenoJson(file: EcosystemFile): Manifest {
  const document = readJsonObject(file, strictJson(file.bytes.toString('utf8')));
  const scopes = Object.values(objectAt(document, 'scopes') ?? {}).filter(isObject);
  const maps = [objectAt(document, 'imports') ?? {}, ...scopes];
  const places = maps.flatMap((map: JsonObject) =>
    Object.keys(map).flatMap((key) => stringAt(map, key) ?? []),
  );
  return {
    name: stringAt(document, 'name'),
    dependencies: [...new Set(places)].flatMap((place) => dependencyOf(file, place)),
    fix: 'commit deno.lock (deno install)',
  };
}

/** `npm:chalk@^5`, `npm:/chalk@5/sub`, `jsr:@std/fs@1.0.0` */
function dependencyOf(file: EcosystemFile, place: string): readonly ManifestDependency[] {
  const [, registry, stated = ''] = /^(npm|jsr):\/?(.+)$/.exec(place) ?? [];
  if (registry === undefined) return [];
  const [alias] = splitPattern(stated);
  const plain = /^((?:@[^/]+\/)?[^/]+)/.exec(stated)?.[1] ?? stated;
  const { name, version } = nameAndRange(alias, `${registry}:${plain}`);
  const facts = { scope: 'runtime', isDirect: true } as const;
  const exact = version === undefined ? undefined : npmPackage(file, { name, version, ...facts });
  return [{ name, isDevelopment: false, exact }];
}
