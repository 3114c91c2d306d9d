/**
 * Java: the lockfiles of Gradle: `gradle.lockfile`, `buildscript-gradle.lockfile`, and, as before Gradle 7,
 * one for each configuration in `gradle/dependency-locks`.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html
 */
import type { Package, Scope } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
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

interface Row {
  readonly line: number;
  readonly text: string;
}

function parseGradleLockfile(file: EcosystemFile): ParsedFile {
  const own = ownConfiguration(baseName(file.path));
  return parseEach(rowsOf(file.bytes.toString('utf8')), ({ line, text }) =>
    readRow(file, line, text, own),
  );
}

function* rowsOf(text: string): Generator<Row> {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    if (stated !== '' && !stated.startsWith('#')) yield { line, text: stated };
  }
}

/** What a file is about that does not say so in its lines. */
function ownConfiguration(name: string): string | undefined {
  if (name === 'gradle.lockfile') return undefined;
  return name.endsWith('-gradle.lockfile') ? 'classpath' : name.slice(0, -'.lockfile'.length);
}

/** `group:artifact:version=configuration,configuration`; `empty=` lists configurations without any. */
function readRow(
  file: EcosystemFile,
  line: number,
  text: string,
  own: string | undefined,
): Package | undefined {
  const equals = text.indexOf('=');
  const [group, artifact, version, ...rest] = text
    .slice(0, equals === -1 ? undefined : equals)
    .split(':');
  if (!group || !artifact || !version || rest.length > 0) return undefined;
  const stated = equals === -1 ? [] : text.slice(equals + 1).split(',');
  const configurations = own === undefined ? stated : [own];
  const scope = scopeOf(configurations.map((name) => name.trim()));
  return mavenPackage(file, { group, artifact, version, line, scope });
}

/** Configurations of what builds and tests: plugins, tests, code generators, what only developers start. */
const DEVELOPMENT =
  /^(?:classpath$|developmentOnly$|test(?:[A-Z]|$)|kapt|ksp)|Test|nnotationProcessor/;

function scopeOf(configurations: readonly string[]): Scope {
  if (configurations.every((name) => name === '')) return 'unknown';
  return configurations.every((name) => DEVELOPMENT.test(name)) ? 'development' : 'runtime';
}
