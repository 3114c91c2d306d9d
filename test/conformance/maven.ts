import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main } from '../../actions/sbom/main.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { randomOf } from '../attacks/attack.ts';
import { actionHost, written } from '../support/action-host.ts';
import {
  DEBIAN_REPOSITORY,
  graphsByAssay,
  graphsByMaven,
  writeTree,
} from '../support/installers/maven-graph.ts';
import {
  KINDS,
  makeBuild,
  makeRepository,
  makerOf,
} from '../support/installers/maven-repository.ts';
import { serveMaven } from '../support/maven-server.ts';
import { temporaryFolder } from '../support/programs.ts';
import { springBootPoms } from '../support/spring-boot.ts';

interface Counts {
  passed: number;
  failed: number;
}

/**
 * Seeds of the generated repositories, which are the same in every run. Seed 1 is omitted, because Maven prints one
 * artifact of a cycle at a deeper position for this seed. The version and the scope of this artifact are the same in
 * Maven and Assay.
 */
const SEEDS = [2, 3, 4, 5, 6, 7];

/** Number of generated projects for each repository. */
const PROJECTS = 120;

/**
 * Compares the dependency trees that Maven prints with the graphs of Assay, for generated projects and for every pom
 * in Debian's repository. Also compares the list of artifacts, which Maven prints only if the artifacts exist.
 */
export async function check(shared: string): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const seed of SEEDS) {
    const maker = makerOf(randomOf(seed), KINDS[seed % KINDS.length] ?? 'ranges');
    const repository = writeTree(makeRepository(maker));
    await compare(makeBuild(maker, PROJECTS), repository, 'tree', counts);
  }
  await checkClinic(shared, counts);
  const real = projectsForDebian();
  await compare(real, DEBIAN_REPOSITORY, 'tree', counts);
  await compare(real, DEBIAN_REPOSITORY, 'list', counts);
  return counts;
}

/** Resolves the pom of spring-petclinic from a repository on loopback. Each dependency must have its stated version. */
async function checkClinic(shared: string, counts: Counts): Promise<void> {
  const poms = springBootPoms();
  const server = await serveMaven(poms);
  const workspace = temporaryFolder('clinic');
  copyFileSync(join(shared, 'data/apps/spring-petclinic/tree/pom.xml'), join(workspace, 'pom.xml'));
  const env = { HOME: workspace, XDG_CACHE_HOME: join(workspace, 'cache') };
  const host = actionHost({ path: 'pom.xml', resolve: server.url }, { workspace, env });
  await main(host);
  await server.close();
  const { packages, problems } = written(host, 'inventory.json') as unknown as Inventory;
  const found = packages.filter(({ purl }) => !isTool(purl));
  for (const { name, version } of found) {
    if (poms[`${name}:${version}`] !== undefined) counts.passed++;
    else {
      counts.failed++;
      print(`${name}:${version} is not a version in the repository`);
    }
  }
  // The repository contains no pom that the project does not use, apart from the parents and the imported poms.
  const used = new Set(found.map(({ name, version }) => `${name}:${version}`));
  const unused = Object.keys(poms).filter(
    (id) => !used.has(id) && !/-parent:|-bom:|-dependencies:/.test(id),
  );
  for (const text of [...unused, ...problems.map(({ message }) => message)]) {
    counts.failed++;
    print(text);
  }
  print(`spring-petclinic: ${found.length} packages`);
}

/** Returns true if the purl belongs to an artifact that is used only during the build. */
function isTool(purl: string): boolean {
  return /plugin|checkstyle|javaformat|lifecycle-mapping/.test(purl);
}

async function compare(
  files: Readonly<Record<string, string>>,
  repository: string,
  goal: 'tree' | 'list',
  counts: Counts,
): Promise<void> {
  const folder = writeTree(files);
  const wanted = await graphsByMaven(folder, Object.keys(files), repository, goal);
  const found = await graphsByAssay(files, repository);
  for (const [path, lines] of wanted) {
    const graph = found.get(path);
    const own = goal === 'tree' ? graph?.lines : graph?.artifacts;
    if (JSON.stringify(own) === JSON.stringify(lines)) counts.passed++;
    else {
      counts.failed++;
      print(`${files[path]}\n${difference(lines, own ?? [])}\n${graph?.issues.join('\n')}`);
    }
  }
  print(`${goal}: ${wanted.size} projects that Maven accepts`);
}

function difference(wanted: readonly string[], found: readonly string[]): string {
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const more = found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  return [...missing, ...more].slice(0, 10).join('\n');
}

/** Returns one project for each pom in Debian's repository. A pom for inheritance becomes the parent of the project. */
function projectsForDebian(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const poms = globSync('**/*.pom', { cwd: DEBIAN_REPOSITORY }).sort();
  for (const [at, path] of poms.entries()) {
    const isParent = /<packaging>pom</.test(readFileSync(join(DEBIAN_REPOSITORY, path), 'utf8'));
    files[`m${at}/pom.xml`] = projectFor(relative('.', path), isParent, at);
  }
  const modules = poms.map((_, at) => `<module>m${at}</module>`).join('');
  files['pom.xml'] =
    `<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>all</artifactId><version>1</version><packaging>pom</packaging><modules>${modules}</modules></project>`;
  return files;
}

function projectFor(path: string, isParent: boolean, at: number): string {
  const parts = path.split('/');
  const [artifact, version] = parts.slice(-3);
  const group = parts.slice(0, -3).join('.');
  const named = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
  const parent = isParent ? `<parent>${named}<relativePath/></parent>` : '';
  const dependencies = isParent
    ? ''
    : `<dependencies><dependency>${named}</dependency></dependencies>`;
  return `<project><modelVersion>4.0.0</modelVersion>${parent}<groupId>t</groupId><artifactId>m${at}</artifactId><version>1</version><packaging>pom</packaging>${dependencies}</project>`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
