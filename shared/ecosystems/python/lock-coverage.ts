/** Python: the other manifests of a source tree that a lockfile covers. */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Coverage, EcosystemFile } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** Returns the members of the workspace and the projects in folders; their `source` names the folder. */
export function coveredByUvLock(lockfile: EcosystemFile): Coverage {
  return covered(lockfile, (table) => {
    const source = objectAt(table, 'source') ?? {};
    return ['editable', 'virtual', 'directory'].flatMap((kind) => stringAt(source, kind) ?? []);
  });
}

/** Reads `source = { type = "directory", url = "../lib" }`. */
export function coveredByPoetryLock(lockfile: EcosystemFile): Coverage {
  return covered(lockfile, (table) => {
    const source = objectAt(table, 'source') ?? {};
    return stringAt(source, 'type') === 'directory' ? [stringAt(source, 'url') ?? ''] : [];
  });
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

const FILES = ['pyproject.toml', 'setup.cfg', 'setup.py'];
