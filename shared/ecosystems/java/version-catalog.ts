/**
 * Java: `gradle/libs.versions.toml`, the versions that the projects of a Gradle build take. Which of them does take
 * one, its build script says, which is a program; where there is a lockfile, that says better what is used.
 * Source: https://docs.gradle.org/current/userguide/version_catalogs.html
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { mavenPackage } from './maven-package.ts';

export const versionCatalog = (locks: readonly Lock[]): FileFormat => ({
  role: 'manifest',
  wanted: { suffixes: ['.versions.toml'] },
  wantedIn: ['directory', 'file'],
  parse: parseVersionCatalog,
  locking: {
    ecosystem: 'Maven',
    manifests: ['gradle/*.versions.toml'],
    locks: locks.map((lock) => ({ ...lock, coverage: catalogsOf })),
    note: 'What the projects may take: where one of their lockfiles holds something, the lockfiles alone count.',
  },
});

/** Of the lockfile of the build, and of its first project. */
function catalogsOf({ path }: EcosystemFile, context: ParseContext) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const catalogs = ['', '../'].flatMap(
    (up) => context.file(besidePath(`${folder}x`, `${up}gradle/libs.versions.toml`))?.path ?? [],
  );
  return { manifests: catalogs, names: [] };
}

/** What an alias of the catalog stands for. */
interface Entry {
  readonly alias: string;
  /** `group:artifact`. */
  readonly module: string;
  readonly version: string;
}

function parseVersionCatalog(file: EcosystemFile): ParsedFile {
  const catalog = readToml(file);
  const versions = objectAt(catalog, 'versions') ?? {};
  const lines = linesOfAliases(file.bytes.toString('utf8'));
  const { packages, problems } = parseEach(
    librariesIn(catalog, versions),
    ({ alias, module, version }) => {
      const [group, artifact, ...rest] = module.split(':');
      const exact = exactVersion(version);
      if (!group || !artifact || rest.length > 0 || exact === undefined) return undefined;
      const line = lines.get(alias);
      return mavenPackage(file, { group, artifact, version: exact, line, isDirect: true });
    },
  );
  // A project need not take each of them.
  const dependencies = packages.map((exact) => ({
    name: exact.name,
    isDevelopment: false,
    isOptional: true,
    exact,
  }));
  const fix =
    'turn dependencyLocking on, and commit gradle.lockfile (gradle dependencies --write-locks)';
  return { packages: [], problems, manifest: { dependencies, fix } };
}

/** `alias = "group:artifact:version"`, or a table with `module`, or `group` and `name`. */
function librariesIn(catalog: JsonObject, versions: JsonObject): readonly Entry[] {
  const libraries = objectAt(catalog, 'libraries') ?? {};
  return Object.entries(libraries).flatMap(([alias, value]): readonly Entry[] => {
    if (typeof value === 'string') {
      const colon = value.lastIndexOf(':');
      return [{ alias, module: value.slice(0, colon), version: value.slice(colon + 1) }];
    }
    if (!isObject(value)) return [];
    const module =
      stringAt(value, 'module') ?? `${stringAt(value, 'group')}:${stringAt(value, 'name')}`;
    return [{ alias, module, version: versionOf(value['version'], versions) }];
  });
}

/** `"1.0"`, `{ ref = "alias" }`, or a rich version, of which `strictly` and `require` say one. */
function versionOf(stated: unknown, versions: JsonObject): string {
  if (typeof stated === 'string') return stated;
  if (!isObject(stated)) return '';
  const reference = stringAt(stated, 'ref');
  if (reference !== undefined) return versionOf(versions[reference], {});
  return stringAt(stated, 'strictly') ?? stringAt(stated, 'require') ?? '';
}

/** A library without a version takes that of a platform, which no file has. */
function exactVersion(version: string): string | undefined {
  return version === '' || /[+,[\]()]|^latest\./.test(version) ? undefined : version;
}

/** Aliases stand at the beginning of a line, or their keys in quotes. */
function linesOfAliases(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.startsWith('[')) isInside = row.trimEnd() === '[libraries]';
    const alias = isInside ? /^\s*["']?([\w-]+)["']?(?:\.\w+)?\s*=/.exec(row)?.[1] : undefined;
    if (alias !== undefined && !lines.has(alias)) lines.set(alias, line);
  }
  return lines;
}
