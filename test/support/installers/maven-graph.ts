import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { parseContext } from '../../../shared/inventory/parse-context.ts';
import { wantedFiles } from '../../../shared/inventory/wanted-files.ts';
import { artifactKey } from '../../../shared/maven/artifact-types.ts';
import { folderRepository } from '../../../shared/maven/folder-repository.ts';
import type { GraphNode } from '../../../shared/maven/graph.ts';
import { linuxWith } from '../../../shared/maven/machine.ts';
import { projectGraphs } from '../../../shared/maven/resolve-poms.ts';
import type { ProjectGraph } from '../../../shared/maven/resolve-project.ts';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import { runProgram, temporaryFolder } from '../programs.ts';

/** The repository that Debian's packages fill. */
export const DEBIAN_REPOSITORY = '/usr/share/maven-repo';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Sorted lines such as `g:a:jar:1:compile`. In a tree, each line begins with the path from the project. */
type GraphLines = readonly string[];

interface AssayGraph {
  readonly lines: GraphLines;
  /** The same lines without paths. */
  readonly artifacts: GraphLines;
  readonly issues: readonly string[];
}

/** Writes a source tree to a temporary folder. */
export function writeTree(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('maven-graph');
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/**
 * Returns the dependency trees that Maven prints, by the path of the project. Maven prints no tree for a project that
 * it refuses.
 *
 * @param goal `tree`, or `list`, which also needs the artifacts themselves.
 */
export async function graphsByMaven(
  folder: string,
  poms: readonly string[],
  repository: string,
  goal: 'tree' | 'list' = 'tree',
): Promise<ReadonlyMap<string, GraphLines>> {
  const args = [
    '-o',
    '-B',
    '-q',
    '-fae',
    `-Dmaven.repo.local=${repository}`,
    `-Dmaven.repo.local.tail=${DEBIAN_REPOSITORY}`,
    `${PLUGIN}:${goal}`,
  ];
  await runProgram('mvn', [...args, `-DoutputFile=${goal}.txt`, '-f', folder]);
  const graphs = new Map<string, GraphLines>();
  for (const path of poms) {
    const file = join(folder, dirname(path), `${goal}.txt`);
    if (existsSync(file)) graphs.set(path, linesOf(readFileSync(file, 'utf8'), goal));
  }
  return graphs;
}

function linesOf(text: string, goal: 'tree' | 'list'): GraphLines {
  if (goal === 'list') {
    const found = text.matchAll(/^ {3}(\S+:\S+?)(?: \(optional\))?(?: -- .*)?$/gm);
    return [...found].map(([, line = '']) => line.replace(/\x1b\[[\d;]*m/g, '')).sort();
  }
  const path: string[] = [];
  const lines: string[] = [];
  for (const row of text.trimEnd().split('\n').slice(1)) {
    const [, indent = '', own = ''] = /^((?:\| {2}|\+- |\\- | {3})*)(.*)$/.exec(row) ?? [];
    if (indent === '') continue;
    const depth = indent.length / 3;
    const name = own.replace(/ \(.*/, '');
    path.length = depth - 1;
    path.push(name);
    lines.push(path.join(' > '));
  }
  return lines.sort();
}

/** Returns the same lines as Assay sees them. */
export async function graphsByAssay(
  files: Readonly<Record<string, string>>,
  repository: string,
  jdk = '17.0.21',
): Promise<ReadonlyMap<string, AssayGraph>> {
  const isWanted = compileWanted(wantedFiles(ecosystems, 'directory'));
  const list = Object.entries(files)
    .filter(([path]) => isWanted(path))
    .map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  const description = { kind: 'directory' as const, name: '.' };
  const contents = { description, layers: [], files: list, problems: [] };
  const context = parseContext(contents, new Map(list.map((one) => [one.path, one])), undefined);
  const graphs = await projectGraphs(
    list.flatMap(({ path }) => (path.endsWith('pom.xml') ? [path] : [])),
    {
      context,
      repository: folderRepository({ path: repository, name: 'repository' }),
      machine: linuxWith(jdk),
      exists: (path) => path in files,
    },
  );
  return new Map(
    [...graphs].map(([path, { project }]) => [
      path,
      {
        ...linesIn(project),
        issues: project.issues.map(({ subject, failure }) => `${subject} ${failure.text}`),
      },
    ]),
  );
}

function linesIn({ graph, scopes }: ProjectGraph): Omit<AssayGraph, 'issues'> {
  const nameOf = (node: GraphNode) => {
    const { type = 'jar', classifier } = node.dependency;
    const [, , , known = ''] = artifactKey({ ...node.dependency, ...node.id }).split(':');
    const name = classifier ?? known;
    const kind = name === '' ? type : `${type}:${name}`;
    return `${node.id.group}:${node.id.artifact}:${kind}:${node.id.version}:${scopes.get(node)}`;
  };
  // Maven prints the winner in place of a direct dependency that loses.
  const direct = new Set(
    graph.items.flatMap(({ node, parent }) => (parent === undefined ? [node] : [])),
  );
  const itemOf = (node: GraphNode) =>
    graph.items.find((item) => item.node === node && item.dependency === node.dependency);
  const pathOf = (node: GraphNode): string => {
    const parent = direct.has(node) ? undefined : itemOf(node)?.parent;
    return parent === undefined ? nameOf(node) : `${pathOf(parent)} > ${nameOf(node)}`;
  };
  return { lines: graph.nodes.map(pathOf).sort(), artifacts: graph.nodes.map(nameOf).sort() };
}
