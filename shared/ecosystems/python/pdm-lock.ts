/** Python: `pdm.lock`. Source: https://pdm-project.org/latest/usage/lockfile/ */
import { arrayAt, type JsonObject, scalarText, stringAt } from '../../json/guards.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readToml } from '../toml.ts';
import { vcsUrl } from '../vcs-url.ts';
import { lockedTables, onlyHash, packagesOfLock } from './locked.ts';
import { requirementName } from './pyproject.ts';

export const pdmLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pdm.lock', 'pyproject.toml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pdm.lock',
  parse: parsePdmLock,
};

function parsePdmLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const locked = lockedTables(file, readToml(file), 'package')
    .filter(([table]) => !isOwn(table))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: scopeOf(table),
      needs: (arrayAt(table, 'dependencies') ?? []).map((item) =>
        requirementName(scalarText(item)),
      ),
      hashes: onlyHash(arrayAt(table, 'files')),
      downloadUrl: stringAt(table, 'git') ?? stringAt(table, 'url'),
      vcsUrl: vcsUrl(stringAt(table, 'git'), stringAt(table, 'revision')),
    }));
  return packagesOfLock(file, context, locked);
}

/** A folder is code of this source tree; an archive in it is a package. */
function isOwn(table: JsonObject): boolean {
  const path = stringAt(table, 'path');
  return path !== undefined && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(path);
}

/** `default` is what the project needs, `dev` its own group; any other may be an extra that users take. */
function scopeOf(table: JsonObject): Scope {
  const groups = arrayAt(table, 'groups') ?? [];
  if (groups.includes('default')) return 'runtime';
  return groups.length > 0 && groups.every((group) => group === 'dev') ? 'development' : 'unknown';
}
