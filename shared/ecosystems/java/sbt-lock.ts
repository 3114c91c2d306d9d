/** Reads `build.sbt.lock`. Source: https://github.com/stringbean/sbt-dependency-lock */
import { arrayAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { mavenPackage } from './maven-package.ts';

export const sbtLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['build.sbt.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseSbtLock,
};

const FIX = 'run `sbt dependencyLockWrite`';

/**
 * Returns the packages in a `build.sbt.lock`.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parseSbtLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'dependencies');
  const list = arrayAt(lockfile, 'dependencies');
  if (list === undefined) throw notALockfile(file, 'list of dependencies', FIX);
  return parseEach(list.entries(), ([index, value]) => {
    const line = lineAt(lines, 'dependencies', String(index));
    const entry = objectEntry(file, value, { text: `dependencies[${index}]`, line });
    const group = stringAt(entry, 'org') ?? '';
    const artifact = stringAt(entry, 'name') ?? '';
    const version = stringAt(entry, 'version') ?? '';
    if (group === '' || artifact === '' || version === '') {
      throw unread(file, { text: `dependencies[${index}]`, line }, FIX);
    }
    const scope = scopeOf(arrayAt(entry, 'configurations') ?? []);
    return mavenPackage(file, { group, artifact, version, line, scope });
  });
}

function scopeOf(configurations: readonly unknown[]): Scope {
  if (configurations.length === 0) return 'unknown';
  return configurations.every((name) => name === 'test') ? 'development' : 'runtime';
}
