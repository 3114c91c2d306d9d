/**
 * Python: `pylock.toml` and `pylock.<name>.toml`.
 * Source: https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readToml } from '../toml.ts';
import { vcsUrl } from '../vcs-url.ts';
import { lockedTables, onlyHash, packagesOfLock } from './locked.ts';
import { normalisedName } from './python-package.ts';

export const pylock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pylock.toml', 'pyproject.toml'], suffixes: ['.toml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => /^pylock\.(?:[^.]+\.)?toml$/.test(baseName(path)),
  parse: parsePylock,
};

function parsePylock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const locked = lockedTables(file, readToml(file), 'packages')
    // A directory is code of this source tree.
    .filter(([table]) => objectAt(table, 'directory') === undefined)
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: 'unknown' as const,
      needs: (arrayAt(table, 'dependencies') ?? [])
        .filter(isObject)
        .map((dependency) => normalisedName(stringAt(dependency, 'name') ?? '')),
      hashes: onlyHash(
        [...(arrayAt(table, 'wheels') ?? []), objectAt(table, 'sdist')].filter(isObject),
      ),
      ...placeOf(table),
    }));
  return packagesOfLock(file, context, locked);
}

function placeOf(table: JsonObject) {
  const vcs = objectAt(table, 'vcs') ?? {};
  const url = stringAt(vcs, 'url');
  return {
    downloadUrl: url ?? stringAt(objectAt(table, 'archive') ?? {}, 'url'),
    vcsUrl: vcsUrl(
      url === undefined ? undefined : `${stringAt(vcs, 'type') ?? 'git'}+${url}`,
      stringAt(vcs, 'commit-id'),
    ),
  };
}
