import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Random } from '../../attacks/attack.ts';
import { inventoryOfFiles } from '../inventory.ts';
import { runProgram, temporaryFolder } from '../programs.ts';
import { ROOT } from '../sources.ts';

/** Files of a source tree by their paths. */
type Tree = Readonly<Record<string, string>>;

/** The dependency as Maven resolves it. */
export interface MavenDependency {
  /** `group:artifact` */
  readonly name: string;
  readonly version: string;
}

const PROGRAM = join(ROOT, 'test/fixtures/ecosystems/java/EffectiveDependencies.java');

/** The optimizing compiler of Java would take a third of the time of a short program. */
const FOR_SHORT_PROGRAMS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The folder of Maven in Debian. */
const MAVEN = '/usr/share/maven/lib/*';

/**
 * Returns the dependencies that the model builder of Maven resolves in each tree, by the path of the project.
 * Projects that Maven refuses are omitted.
 */
export async function readByMaven(
  trees: readonly Tree[],
): Promise<readonly ReadonlyMap<string, readonly MavenDependency[]>[]> {
  const folder = temporaryFolder('maven');
  for (const [at, tree] of trees.entries()) {
    for (const [path, text] of Object.entries(tree)) {
      const file = join(folder, String(at), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const args = [...FOR_SHORT_PROGRAMS, '-cp', MAVEN, PROGRAM, folder];
  const { code, stdout, stderr } = await runProgram('java', args);
  if (code !== 0) throw new Error(`Maven's model builder did not run: ${stderr}`);
  const found = trees.map(() => new Map<string, MavenDependency[]>());
  for (const line of stdout.trimEnd().split('\n')) {
    const [, at = '', path = '', stated = ''] = /^(\d+)\/(\S+) (\S+)/.exec(line) ?? [];
    const [group, artifact, ...version] = stated.split(':');
    const list = found[Number(at)];
    if (list === undefined || version.length === 0) continue;
    const dependency = { name: `${group}:${artifact}`, version: version.join(':') };
    list.set(path, [...(list.get(path) ?? []), dependency]);
  }
  return found;
}

/** Returns the dependencies that Maven would use and that Assay neither lists nor reports as unknown. */
export function unnoticedByPoms(
  tree: Tree,
  projects: ReadonlyMap<string, readonly MavenDependency[]>,
): readonly string[] {
  const inventory = inventoryOfFiles(tree);
  const own = new Set(
    Object.values(tree).flatMap((text) => OWN.exec(text)?.slice(1, 3).join(':') ?? []),
  );
  return [...projects].flatMap(([path, dependencies]) =>
    dependencies
      .filter((one) => !own.has(one.name) && !isNoticed(one, inventory))
      .map(({ name, version }) => `${path} ${name}:${version}`),
  );
}

/** Returns the group and the artifact of a project that states both first. */
const OWN = /^<project><groupId>([^<]+)<\/groupId><artifactId>([^<]+)</;

function isNoticed({ name, version }: MavenDependency, { packages, problems }: Inventory): boolean {
  const versions = packages.filter((one) => one.name === name).map((one) => one.version);
  if (versions.includes(version) || versions.includes('')) return true;
  return problems.some(({ code, message }) => code !== 'unlocked' && message.includes(name));
}

const NAMES = ['a', 'b', 'c'];
const PROPERTIES = ['v', 'w', 'project.version', 'revision', 'x.y'];

/** Generates a root with modules, a bill of materials, and a project that no other project lists. */
export function makeTree(random: Random, group: string): Tree {
  const version = random.pick(['1', '2', '${revision}']);
  const make = (artifact: string, more = '') =>
    makePom(random, { group, artifact, version: artifact === 'root' ? version : '1', more });
  const modules = '<modules><module>m</module><module>bill</module></modules>';
  const tree: Record<string, string> = {
    'pom.xml': make('root', random.below(5) === 0 ? '' : modules),
    'm/pom.xml': make('m', makeParent(random, group, version)),
    'bill/pom.xml': make('bill'),
    'docs/pom.xml': make(random.pick(['docs', 'bill', 'root'])),
  };
  if (random.below(4) === 0) {
    tree['.mvn/maven.config'] = `-D${random.pick(PROPERTIES)}=${makeNumber(random)}\n`;
  }
  return tree;
}

function makeNumber(random: Random): string {
  return `${1 + random.below(9)}.${random.below(9)}`;
}

function makeParent(random: Random, group: string, root: string): string {
  const path = random.pick([
    '',
    '<relativePath/>',
    '<relativePath>../docs</relativePath>',
    '<relativePath>..</relativePath>',
  ]);
  // The resolver of the program accepts any version for a property.
  const version = root.startsWith('$') ? root : random.pick([root, root, '3']);
  return `<parent><groupId>${group}</groupId><artifactId>root</artifactId><version>${version}</version>${path}</parent>`;
}

interface Project {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly more: string;
}

function makePom(random: Random, { group, artifact, version, more }: Project): string {
  const parts = [
    makeProperties(random),
    makeManagement(random, group, artifact === 'bill'),
    makeDependencies(random),
    makeProfile(random),
  ];
  const kept = parts.filter(() => random.below(3) > 0).join('');
  return `<project><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><modelVersion>4.0.0</modelVersion><packaging>pom</packaging>${more}${kept}</project>`;
}

function makeProperties(random: Random): string {
  const items = Array.from({ length: 1 + random.below(4) }, () => {
    const name = random.pick(PROPERTIES);
    const value = random.pick([
      makeNumber(random),
      makeNumber(random),
      `\${${random.pick(PROPERTIES)}}`,
      '',
    ]);
    return `<${name}>${value}</${name}>`;
  });
  return `<properties>${items.join('')}</properties>`;
}

function makeVersion(random: Random): string {
  const value = random.pick([
    makeNumber(random),
    makeNumber(random),
    `\${${random.pick(PROPERTIES)}}`,
    `1.\${${random.pick(PROPERTIES)}}`,
    '${env.HOME}',
    '${project.parent.version}',
    '${pom.version}',
    '${version}',
    '${java.version}',
  ]);
  return random.below(4) === 0 ? '' : `<version>${value}</version>`;
}

function makeDependency(random: Random): string {
  const type = random.below(8) === 0 ? '<type>test-jar</type>' : '';
  return `<dependency><groupId>g</groupId><artifactId>${random.pick(NAMES)}</artifactId>${makeVersion(random)}${type}</dependency>`;
}

function makeDependencies(random: Random): string {
  const items = Array.from({ length: 1 + random.below(3) }, () => makeDependency(random));
  return `<dependencies>${items.join('')}</dependencies>`;
}

function makeManagement(random: Random, group: string, isBill: boolean): string {
  const bill = `<dependency><groupId>${group}</groupId><artifactId>bill</artifactId><version>${random.pick(['1', '1', '2', '${v}'])}</version><type>pom</type><scope>import</scope></dependency>`;
  const managed = makeDependencies(random);
  const list =
    isBill || random.below(2) === 0
      ? managed
      : managed.replace('</dependencies>', `${bill}</dependencies>`);
  return `<dependencyManagement>${list}</dependencyManagement>`;
}

function makeProfile(random: Random): string {
  const activation = random.pick([
    '<activeByDefault>true</activeByDefault>',
    '<os><family>unix</family></os>',
    '<os><family>windows</family></os>',
    '<jdk>[1.8,)</jdk>',
    '<jdk>[11,)</jdk>',
    '<property><name>!skip</name></property>',
    '<property><name>env.HOME</name></property>',
    '<file><exists>pom.xml</exists></file>',
  ]);
  return `<profiles><profile><id>p</id><activation>${activation}</activation>${makeProperties(random)}${makeDependencies(random)}</profile></profiles>`;
}
