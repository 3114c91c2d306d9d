import type { ResolvedManifest } from '../../shared/ecosystems/ecosystem.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { parseContext } from '../../shared/inventory/parse-context.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { type Coordinates, idOf } from '../../shared/maven/coordinates.ts';
import { LINUX } from '../../shared/maven/machine.ts';
import { type MavenRepository, notFoundIn } from '../../shared/maven/repository.ts';
import { resolvePoms } from '../../shared/maven/resolve-poms.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { SourceContents } from '../../shared/source/source.ts';

/** Content of poms by `group:artifact:version`. A pom without its own coordinates receives these coordinates. */
export type Poms = Readonly<Record<string, string>>;

/** Returns a pom with the given coordinates and content. */
export function aPom(id: string, content = ''): string {
  const [group, artifact, version] = id.split(':');
  return `<project><modelVersion>4.0.0</modelVersion>\n<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>\n${content}</project>`;
}

/** Returns a dependency, with further elements. */
export function aDependency(id: string, more = ''): string {
  const [group, artifact, version] = id.split(':');
  const stated = version === undefined ? '' : `<version>${version}</version>`;
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${stated}${more}</dependency>`;
}

/** Returns a list of dependencies. */
export function dependencies(...items: readonly string[]): string {
  return `<dependencies>\n${items.join('\n')}\n</dependencies>`;
}

/** Returns managed dependencies. */
export function management(...items: readonly string[]): string {
  return `<dependencyManagement>${dependencies(...items)}</dependencyManagement>`;
}

/** Returns a reference to a parent in a repository. */
export function aParent(id: string, path = '<relativePath/>'): string {
  const [group, artifact, version] = id.split(':');
  return `<parent><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${path}</parent>`;
}

/** The elements that import a bill of materials. */
export const IMPORT = '<type>pom</type><scope>import</scope>';

/** A repository in memory. */
export interface MemoryRepository extends MavenRepository {
  /** IDs in the order in which they were read. */
  readonly asked: string[];
}

/** Returns a repository with poms, and with the versions of these poms. */
export function memoryRepository(poms: Poms): MemoryRepository {
  const asked: string[] = [];
  return {
    name: 'memory',
    asked,
    pom: async (id: Coordinates) => {
      asked.push(idOf(id));
      const content = poms[idOf(id)];
      if (content === undefined) return { failure: notFoundIn(['memory']) };
      const text = /^<(?:project|!DOCTYPE)/.test(content) ? content : aPom(idOf(id), content);
      return { found: { path: `${idOf(id)}.pom`, bytes: Buffer.from(text) } };
    },
    versions: async (group, artifact) => {
      const prefix = `${group}:${artifact}:`;
      const found = Object.keys(poms).filter((id) => id.startsWith(prefix));
      if (found.length === 0) return { failure: notFoundIn(['memory']) };
      return { found: found.map((id) => id.slice(prefix.length)) };
    },
  };
}

function contentsOf(files: Readonly<Record<string, string>>): SourceContents {
  const list = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const description = { kind: 'directory' as const, name: '.' };
  return { description, layers: [], files: list, problems: [] };
}

/** Resolves the poms of a source tree from a repository. */
export async function resolvedTree(
  files: Readonly<Record<string, string>>,
  repository: MavenRepository,
): Promise<ReadonlyMap<string, ResolvedManifest>> {
  const contents = contentsOf(files);
  const byPath = new Map(contents.files.map((file) => [file.path, file]));
  return await resolvePoms(
    Object.keys(files).filter((path) => path.endsWith('pom.xml')),
    {
      context: parseContext(contents, byPath, undefined),
      repository,
      machine: LINUX,
      exists: (path) => path in files,
    },
  );
}

/** Returns the inventory of a source tree whose poms were resolved. */
export async function resolvedInventory(
  files: Readonly<Record<string, string>>,
  repository: MavenRepository,
): Promise<Inventory> {
  const resolved = await resolvedTree(files, repository);
  return takeInventory(contentsOf(files), ecosystems, resolved);
}

/** Resolves one pom with the coordinates `t:app:1`. */
export async function resolvedPom(content: string, poms: Poms): Promise<ResolvedManifest> {
  const resolved = await resolvedTree(
    { 'pom.xml': aPom('t:app:1', content) },
    memoryRepository(poms),
  );
  const found = resolved.get('pom.xml');
  if (found === undefined) throw new Error('pom.xml is not a pom');
  return found;
}

/** Returns the packages as `a@1`, without the group and with the scope if it is not `runtime`. */
export function shownPackages({ packages }: Pick<ResolvedManifest, 'packages'>): readonly string[] {
  return packages.map(({ name, version, scope }) => {
    const [, artifact] = name.split(':');
    return `${artifact}@${version}${scope === 'runtime' ? '' : ` (${scope})`}`;
  });
}
