/** Python: finds the manifests that a lockfile covers in addition to the manifest in its own folder. */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Coverage, EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';

/**
 * Returns the manifests that a uv.lock covers: those of workspace members, and of projects whose `source` is a folder.
 */
export function coveredByUvLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  const coverage = covered(lockfile, (table) => {
    const source = objectAt(table, 'source') ?? {};
    return ['editable', 'virtual', 'directory'].flatMap((kind) => stringAt(source, kind) ?? []);
  });
  return { ...coverage, replaced: overriddenBeside(lockfile, context) };
}

/**
 * Returns the manifests that a poetry.lock covers. An entry with `source = { type = "directory", url = "../lib" }`
 * names the folder of such a manifest.
 */
export function coveredByPoetryLock(lockfile: EcosystemFile): Coverage {
  return covered(lockfile, (table) => {
    const source = objectAt(table, 'source') ?? {};
    return stringAt(source, 'type') === 'directory' ? [stringAt(source, 'url') ?? ''] : [];
  });
}

export function coveredByPdmLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  return { manifests: [], names: [], replaced: overriddenBeside(lockfile, context) };
}

function covered(
  lockfile: EcosystemFile,
  foldersOf: (table: JsonObject) => readonly string[],
): Coverage {
  const tables = (arrayAt(readToml(lockfile), 'package') ?? []).filter(isObject);
  const folders = tables.flatMap(foldersOf);
  const manifests = folders.flatMap((folder) =>
    FILES.map((name) => besidePath(lockfile.path, `${folder}/${name}`)),
  );
  return { manifests, names: [] };
}

/**
 * Returns the names of packages whose versions the manifest next to a lockfile overrides. uv's setting is
 * `override-dependencies`, and PDM's is `resolution.overrides`.
 */
function overriddenBeside(lockfile: EcosystemFile, context: ParseContext): readonly string[] {
  const manifest = context.file(besidePath(lockfile.path, 'pyproject.toml'));
  const tool = manifest === undefined ? {} : (objectAt(readToml(manifest), 'tool') ?? {});
  const stated = arrayAt(objectAt(tool, 'uv') ?? {}, 'override-dependencies') ?? [];
  const ofPdm = objectAt(objectAt(objectAt(tool, 'pdm') ?? {}, 'resolution') ?? {}, 'overrides');
  const names = stated.flatMap((text) => /^\s*([\w.-]+)/.exec(String(text))?.[1] ?? []);
  return [...names, ...Object.keys(ofPdm ?? {})];
}

const FILES = ['pyproject.toml', 'setup.cfg', 'setup.py'];
