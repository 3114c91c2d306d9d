/** Dart and Flutter: `pubspec.lock`. Source: https://dart.dev/tools/pub/glossary#lockfile */

import { linesOf } from '../binary/lines.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseYaml } from '../json/yaml.ts';
import type { Hash, Package, Scope } from '../model/package.ts';
import { pubspec } from './dart/pubspec.ts';
import { PUBSPEC, PUBSPEC_OVERRIDES, withPubspecOverrides } from './dart/pubspec-overrides.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { withNamedAtRuntime } from './named-at-runtime.ts';
import { packageOf, problemOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { baseName, besidePath } from './paths.ts';
import { notALockfile, objectEntry, unread } from './unread.ts';
import { vcsUrl } from './vcs-url.ts';

const pubspecLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pubspec.lock', PUBSPEC, PUBSPEC_OVERRIDES] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pubspec.lock',
  parse: (file, context) => {
    const { packages, problems } = parsePubspecLock(file);
    const named = withNamedAtRuntime(packages, runtimeNames(file, context));
    return withPubspecOverrides(file, { packages: named, problems }, context);
  },
};

/** Returns the names in the `dependencies` table of the pubspec.yaml in the same folder. */
function runtimeNames(lockfile: EcosystemFile, context: ParseContext): ReadonlySet<string> {
  const found = context.file(besidePath(lockfile.path, PUBSPEC));
  const manifest = found && parseYaml(found.bytes.toString('utf8'), found.path);
  return new Set(Object.keys((isObject(manifest) && objectAt(manifest, 'dependencies')) || {}));
}

export const ecosystem: Ecosystem = { id: 'dart', formats: [pubspecLock, pubspec(pubspecLock)] };

/** The URLs of pub.dev and of its mirrors in China. */
const PUB_HOSTS: ReadonlySet<string> = new Set([
  'https://pub.dev',
  'https://pub.dartlang.org',
  'https://pub.flutter-io.cn',
  'https://mirrors.tuna.tsinghua.edu.cn/dart-pub',
]);

const FIX = 'run `dart pub get`';

function parsePubspecLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const packages = isObject(document) ? objectAt(document, 'packages') : undefined;
  if (packages === undefined) throw notALockfile(file, 'packages', FIX);
  const lines = keyLines(text);
  const parsed = parseEach(Object.entries(packages), ([name, value]) => {
    const location = { text: name, line: lines.get(name) };
    return lockedPackage(file, location, objectEntry(file, value, location));
  });
  // pub always writes these keys last. A file without them is truncated.
  if (['sdk', 'sdks'].some((key) => Object.hasOwn(document ?? {}, key))) return parsed;
  const cut = problemOf(notALockfile(file, 'sdks', FIX));
  return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}

/** Kinds of package sources that pub supports. */
const SOURCES: ReadonlySet<string | undefined> = new Set(['hosted', 'git', 'path', 'sdk']);

function lockedPackage(
  file: EcosystemFile,
  location: { readonly text: string; readonly line: number | undefined },
  entry: JsonObject,
): Package {
  const source = stringAt(entry, 'source');
  const version = stringAt(entry, 'version');
  if (!version || !SOURCES.has(source)) throw unread(file, location, FIX);
  const description = objectAt(entry, 'description') ?? {};
  const url = stringAt(description, 'url')?.replace(/\/$/, '');
  const isHosted = source === 'hosted';
  const isPublic = isHosted && (url === undefined || PUB_HOSTS.has(url));
  const commit = stringAt(description, 'resolved-ref');
  return packageOf(file, {
    type: 'pub',
    // The first versions of pub wrote only the name as the description.
    name:
      (isHosted ? (stringAt(description, 'name') ?? stringAt(entry, 'description')) : undefined) ??
      location.text,
    version,
    qualifiers: {
      repository_url: isHosted && !isPublic ? url : undefined,
      vcs_url: vcsUrl(url, commit),
    },
    // Packages from other servers and from commits are also compared with advisories. The server can be a mirror of
    // pub.dev, and the commit is usually from a fork. So they have the name and the vulnerabilities of the original
    // package.
    ecosystem: isHosted || source === 'git' ? 'Pub' : undefined,
    line: location.line,
    ...DEPENDENCIES.get(stringAt(entry, 'dependency') ?? ''),
    hashes: hashesOf(stringAt(description, 'sha256')),
    downloadUrl: commit === undefined ? undefined : url,
  });
}

/**
 * Scope and direct flag for each value of `dependency`. The scope of a transitive dependency is unknown, because the
 * lockfile does not say why it is needed.
 */
const DEPENDENCIES: ReadonlyMap<string, { readonly scope: Scope; readonly isDirect: boolean }> =
  new Map([
    ['direct main', { scope: 'runtime', isDirect: true }],
    ['direct overridden', { scope: 'runtime', isDirect: true }],
    ['direct dev', { scope: 'development', isDirect: true }],
    ['transitive', { scope: 'unknown', isDirect: false }],
  ]);

function hashesOf(sha256: string | undefined): readonly Hash[] | undefined {
  const isHash = sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256);
  return isHash ? [{ algorithm: 'sha256', value: sha256 }] : undefined;
}

/**
 * Returns the line number of each key under `packages`. pub indents these keys by two spaces, but the user may have
 * changed the indentation.
 */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let indent: number | undefined;
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const key = row.trim();
    const depth = row.length - row.trimStart().length;
    if (depth === 0 && key !== '' && !key.startsWith('#')) isInside = key === 'packages:';
    if (!isInside || depth === 0 || !key.endsWith(':')) continue;
    indent ??= depth;
    if (depth === indent) lines.set(key.slice(0, -1).replace(/^["']|["']$/g, ''), line);
  }
  return lines;
}
