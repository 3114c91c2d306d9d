/**
 * Reads the lockfile of rules_jvm_external, which Bazel uses to download Maven artifacts. Source:
 * https://github.com/bazel-contrib/rules_jvm_external/blob/master/private/rules/v2_lock_file.bzl
 */
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, unread } from '../unread.ts';
import { mavenPackage } from './maven-package.ts';

export const mavenInstall: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['maven_install.json'], suffixes: ['_maven_install.json'] },
  wantedIn: ['directory', 'file'],
  parse: parseMavenInstall,
};

const FIX = 'run `REPIN=1 bazel run @maven//:pin`';

/**
 * Returns the artifacts in a `maven_install.json`.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parseMavenInstall(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const artifacts = objectAt(lockfile, 'artifacts');
  const older = arrayAt(objectAt(lockfile, 'dependency_tree') ?? {}, 'dependencies');
  if (artifacts === undefined && older === undefined) {
    throw notALockfile(file, 'list of artifacts', FIX);
  }
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'artifacts');
  const stated = [
    ...Object.entries(artifacts ?? {}).map(([key, entry]) => ({
      key,
      version: isObject(entry) ? stringAt(entry, 'version') : undefined,
      line: lineAt(lines, 'artifacts', key),
    })),
    ...(older ?? []).map(coordinateOf),
  ];
  return parseEach(stated, (artifact) => artifactOf(file, artifact));
}

interface StatedArtifact {
  /** Group and artifact, such as `org.a:b`, optionally followed by the packaging and the classifier. */
  readonly key: string;
  readonly version: string | undefined;
  readonly line?: number | undefined;
}

/** Returns the artifact for an entry in format 1, where the last part of the coordinates is the artifact's version. */
function coordinateOf(entry: unknown): StatedArtifact {
  const coordinate = isObject(entry) ? (stringAt(entry, 'coord') ?? '') : '';
  const colon = coordinate.lastIndexOf(':');
  return { key: coordinate.slice(0, Math.max(colon, 0)), version: coordinate.slice(colon + 1) };
}

function artifactOf(file: EcosystemFile, { key, version = '', line }: StatedArtifact): Package {
  const [group = '', artifact = ''] = key.split(':');
  if (group === '' || artifact === '' || version === '') {
    throw unread(file, { text: `${key}:${version}`, line }, FIX);
  }
  return mavenPackage(file, { group, artifact, version, line, scope: 'unknown' });
}
