/**
 * Java: what `build.sbt` asks for: `"group" %% "artifact" % "version" % Test`, wherever in the program it stands.
 * Source: https://www.scala-sbt.org/1.x/docs/Library-Dependencies.html
 */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { literalsOf, withoutComments } from './gradle-text.ts';
import { mavenPackage } from './maven-package.ts';

export const sbtBuild = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: ['build.sbt'] } },
    {
      ecosystem: 'Maven',
      manifests: ['build.sbt'],
      locks: [{ format: lockfile, names: ['build.sbt.lock'] }],
      note: '',
    },
    readBuild,
  );

/** Largest program looked at, in characters. */
const MAX_LENGTH = 1024 * 1024;

const DEPENDENCY =
  /"([\w.-]+)"\s*(%%?%?)\s*"([\w.-]+)"\s*%\s*("[^"\n]*"|[\w.]+)(?:\s*%\s*("[^"\n]*"|\w+))?/g;

function readBuild(file: EcosystemFile): Manifest {
  const text = withoutComments(file.bytes.toString('utf8').slice(0, MAX_LENGTH));
  if (text.trim() !== '' && !/[:+]=|\b(?:val|import|def)\s|\w\s*\(/.test(text)) {
    throw notALockfile(file, 'setting of sbt', 'write one (sbt new)');
  }
  const suffix = scalaSuffix(text);
  const values = literalsOf(text);
  const dependencies = [...text.matchAll(DEPENDENCY)].map((found) => {
    const [, group = '', operator = '', stated = '', place = '', scope = ''] = found;
    const artifact = operator === '%' ? stated : `${stated}${suffix ?? ''}`;
    const name = place.split('.').at(-1) ?? '';
    const version = place.startsWith('"') ? place.slice(1, -1) : (values.get(name) ?? '');
    const isCertain = operator === '%' || (operator === '%%' && suffix !== undefined);
    return dependencyOf(file, { group, artifact, version }, /test/i.test(scope), isCertain);
  });
  return { dependencies, fix: 'commit build.sbt.lock (sbt dependencyLockWrite)' };
}

/** `_2.13` of `scalaVersion := "2.13.12"`, `_3` of 3; undefined where it is not one text. */
function scalaSuffix(text: string): string | undefined {
  const [, major, minor] = /\bscalaVersion\s*:=\s*"(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return major === '2' ? `_2.${minor}` : `_${major}`;
}

function dependencyOf(
  file: EcosystemFile,
  { group, artifact, version }: Readonly<Record<'group' | 'artifact' | 'version', string>>,
  isDevelopment: boolean,
  isCertain: boolean,
): ManifestDependency {
  const name = `${group}:${artifact}`;
  const isOptional = !isCertain;
  if (!isCertain || /[+,[\]()]|^latest\.|^$/.test(version)) {
    return { name, isDevelopment, isOptional };
  }
  const scope = isDevelopment ? 'development' : 'runtime';
  const exact = mavenPackage(file, { group, artifact, version, scope, isDirect: true });
  return { name, isDevelopment, exact };
}
