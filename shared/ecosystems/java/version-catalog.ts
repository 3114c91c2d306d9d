/**
 * Reads Gradle's version catalogs, such as `gradle/libs.versions.toml`. A catalog lists versions that the projects of a
 * build can use. The build scripts determine which of them are used, so a lockfile is a better source. Source:
 * https://docs.gradle.org/current/userguide/version_catalogs.html
 */

import { linesOf } from '../../binary/lines.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { unread } from '../unread.ts';
import { type Plugin, pluginPackage } from './gradle-plugins.ts';
import { exactGradleVersion } from './gradle-version.ts';
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
    // A catalog can list libraries that no project uses. If there is a lockfile, a library is a package only if the
    // lockfile lists it.
    areLocksComplete: true,
    note: 'A catalog lists versions that projects can use. If a lockfile lists packages, Assay ignores the catalog.',
  },
});

/**
 * Returns the catalogs that a lockfile covers. A catalog can be in the folder of the lockfile. If the lockfile belongs
 * to a subproject, the catalog can also be in the parent folder.
 */
function catalogsOf({ path }: EcosystemFile, context: ParseContext) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const catalogs = ['', '../'].flatMap(
    (up) => context.file(besidePath(`${folder}x`, `${up}gradle/libs.versions.toml`))?.path ?? [],
  );
  return { manifests: catalogs, names: [] };
}

/** An alias in the catalog and the artifact that it represents. */
interface Entry {
  readonly alias: string;
  /** Coordinates in the form `group:artifact`. */
  readonly module: string;
  readonly version: string;
}

function parseVersionCatalog(file: EcosystemFile): ParsedFile {
  const catalog = readToml(file);
  const versions = objectAt(catalog, 'versions') ?? {};
  const text = file.bytes.toString('utf8');
  const lines = linesOfAliases(text, 'libraries');
  const libraries = librariesIn(catalog, versions);
  const exact = parseEach(libraries, (entry) => libraryOf(file, entry, lines));
  const others = libraries.filter(({ version }) => exactGradleVersion(version) === undefined);
  const plugins = parseEach(
    pluginsIn(catalog, versions, linesOfAliases(text, 'plugins')),
    (plugin) => pluginPackage(file, plugin),
  );
  // The dependencies are optional, because a project may use only some of them.
  const kind = { isDevelopment: false, isOptional: true };
  const dependencies = [
    ...exact.packages.map((one) => ({ name: one.name, ...kind, exact: one })),
    ...others.map(({ module }) => ({ name: module, ...kind })),
  ];
  const fix =
    'enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)';
  return {
    packages: plugins.packages,
    problems: [...exact.problems, ...plugins.problems],
    manifest: { dependencies, fix },
  };
}

function libraryOf(
  file: EcosystemFile,
  { alias, module, version }: Entry,
  lines: ReadonlyMap<string, number>,
) {
  const line = lines.get(alias);
  const [group = '', artifact = '', ...rest] = module.split(':');
  if (group === '' || artifact === '' || rest.length > 0) {
    throw unread(file, { text: `${alias} = ${module}`, line }, 'write "group:artifact:version"');
  }
  const exact = exactGradleVersion(version);
  if (exact === undefined) return undefined;
  return mavenPackage(file, { group, artifact, version: exact, line, isDirect: true });
}

/**
 * Returns the plugins in a catalog. An entry has the form `alias = "id:version"`, or is a table with `id` and
 * `version`.
 */
function pluginsIn(
  catalog: JsonObject,
  versions: JsonObject,
  lines: ReadonlyMap<string, number>,
): readonly Plugin[] {
  return Object.entries(objectAt(catalog, 'plugins') ?? {}).flatMap(([alias, value]) => {
    const line = lines.get(alias);
    if (typeof value === 'string') {
      const [id = '', version = ''] = value.split(':');
      return { id, version, line };
    }
    const id = isObject(value) ? stringAt(value, 'id') : undefined;
    if (!isObject(value) || id === undefined) return [];
    return { id, version: versionOf(value['version'], versions), line };
  });
}

/**
 * Returns the libraries in a catalog. An entry has the form `alias = "group:artifact:version"`, or is a table with
 * `module`, or with `group` and `name`.
 */
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

/** Returns the version in `"1.0"`, `{ ref = "alias" }`, or a rich version with `strictly`, `require` or `prefer`. */
function versionOf(stated: unknown, versions: JsonObject): string {
  if (typeof stated === 'string') return stated;
  if (!isObject(stated)) return '';
  const reference = stringAt(stated, 'ref');
  if (reference !== undefined) return versionOf(versions[reference], {});
  const rich = ['strictly', 'require', 'prefer'].flatMap((key) => stringAt(stated, key) ?? []);
  return rich.find((version) => exactGradleVersion(version) !== undefined) ?? '';
}

/** Returns the line numbers of the aliases in a table. An alias is at the start of a line and can be quoted. */
function linesOfAliases(text: string, table: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.startsWith('[')) isInside = row.trimEnd() === `[${table}]`;
    const alias = isInside ? /^\s*["']?([\w-]+)["']?(?:\.\w+)?\s*=/.exec(row)?.[1] : undefined;
    if (alias !== undefined && !lines.has(alias)) lines.set(alias, line);
  }
  return lines;
}
