/**
 * Reads Gradle lockfiles: `gradle.lockfile`, `buildscript-gradle.lockfile`, and the separate files for each
 * configuration in `gradle/dependency-locks` (before Gradle 7). Source:
 * https://docs.gradle.org/current/userguide/dependency_locking.html
 */

import { linesOf } from '../../binary/lines.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile, type Row, unreadRows } from '../unread.ts';
import { mavenPackage } from './maven-package.ts';

export const gradleLockfile: FileFormat = {
  role: 'lockfile',
  wanted: {
    names: ['gradle.lockfile', 'buildscript-gradle.lockfile', 'settings-gradle.lockfile'],
    directories: ['gradle/dependency-locks'],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('.lockfile'),
  parse: parseGradleLockfile,
};

const FIX = 'run `gradle dependencies --write-locks`';

/**
 * First line of every lockfile. Before version 7, Gradle also wrote lockfiles without dependencies, which have no other
 * distinctive line.
 */
const HEADER = '# This is a Gradle generated file for dependency locking.';

/**
 * Returns the packages in a Gradle lockfile.
 *
 * @throws {DataError} `not-a-lockfile` if no line has the lockfile format.
 */
function parseGradleLockfile(file: EcosystemFile): ParsedFile {
  const own = ownConfiguration(baseName(file.path));
  const text = file.bytes.toString('utf8');
  const rows = [...rowsOf(text)];
  const known = rows.filter((row) => ROW.test(row.text));
  if (known.length === 0 && !(rows.length === 0 && text.startsWith(HEADER))) {
    throw notALockfile(file, 'locked dependency', FIX);
  }
  const parsed = parseEach(known, (row) => readRow(file, row, own));
  const others = rows.filter((row) => !ROW.test(row.text));
  return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, others, FIX)] };
}

/**
 * Matches `group:artifact:version=configuration,configuration`. The `empty=` line lists the configurations without
 * dependencies.
 */
const ROW = /^(?:empty=|[^:=\s]+:[^:=\s]+:[^:=\s]+(?:=|$))/;

function* rowsOf(text: string): Generator<Row> {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    if (stated !== '' && !stated.startsWith('#')) yield { line, text: stated };
  }
}

/**
 * Returns the configuration in the file name, such as `classpath`. Returns undefined for `gradle.lockfile`, whose lines
 * contain the configurations.
 */
function ownConfiguration(name: string): string | undefined {
  if (name === 'gradle.lockfile') return undefined;
  return name.endsWith('-gradle.lockfile') ? 'classpath' : name.slice(0, -'.lockfile'.length);
}

function readRow(
  file: EcosystemFile,
  { line, text }: Row,
  own: string | undefined,
): Package | undefined {
  const equals = text.indexOf('=');
  const [group = '', artifact = '', version = ''] = text
    .slice(0, equals === -1 ? undefined : equals)
    .split(':');
  if (artifact === '') return undefined;
  const stated = equals === -1 ? [] : text.slice(equals + 1).split(',');
  const configurations = own === undefined ? stated : [own];
  const scope = scopeOf(configurations.map((name) => name.trim()));
  return mavenPackage(file, { group, artifact, version, line, scope });
}

/**
 * Matches configurations that are used only for builds and tests, such as plugins, tests, code generators and
 * development tools.
 */
const DEVELOPMENT =
  /^(?:classpath$|developmentOnly$|test(?:[A-Z]|$)|kapt|ksp)|Test|nnotationProcessor/;

function scopeOf(configurations: readonly string[]): Scope {
  if (configurations.every((name) => name === '')) return 'unknown';
  return configurations.every((name) => DEVELOPMENT.test(name)) ? 'development' : 'runtime';
}
