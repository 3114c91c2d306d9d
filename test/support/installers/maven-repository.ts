import type { Random } from '../../attacks/attack.ts';

/** Files by their paths. */
type Files = Record<string, string>;

const NAMES = Array.from({ length: 24 }, (_, at) => `a${at}`);
const VERSIONS = ['1.0', '1.5', '2.0'];
const BILLS = ['bill0', 'bill1', 'bill2'];
const PARENTS = ['parent0', 'parent1'];

/** Artifacts without dependencies. */
const LEAVES = ['leaf0', 'leaf1'];

const RANGES = ['[1.0,2.0)', '[1.0]', '[1.5,)'];

/** A repository has ranges, cycles or moved artifacts. */
export const KINDS = ['ranges', 'cycles', 'moves'] as const;

type Kind = (typeof KINDS)[number];

/** Generates repositories and projects of one kind. */
interface Maker {
  readonly random: Random;
  readonly kind: Kind;
  /** Versions that a dependency can state. */
  readonly versions: readonly string[];
}

/**
 * Returns a maker. A repository is of one kind only. Maven sorts artifacts before it chooses versions, and a cycle has
 * no order. With a combination, Maven can then choose a version of an unused artifact and drop the artifact. Assay
 * keeps the artifact.
 */
export function makerOf(random: Random, kind: Kind): Maker {
  const more = kind === 'ranges' ? RANGES : [];
  return { random, kind, versions: [...VERSIONS, ...VERSIONS, '${v}', '${w}', ...more] };
}

/** Generates a Maven repository with parents, bills of materials, exclusions and moved artifacts. */
export function makeRepository(maker: Maker): Files {
  const { random, kind } = maker;
  const files: Files = {};
  const put = (artifact: string, version: string, content: string) => {
    const own = `<modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
    files[`g/${artifact}/${version}/${artifact}-${version}.pom`] =
      `<project>${own}${content}</project>`;
  };
  for (const [at, artifact] of NAMES.entries()) {
    // An artifact depends on later artifacts. With cycles, the last artifact depends on the two artifacts before it.
    const later = NAMES.slice(at + 1, at + 8);
    const others = kind === 'cycles' ? NAMES.slice(-3, -1) : LEAVES;
    for (const version of VERSIONS) {
      put(artifact, version, makeArtifact(maker, later.length > 0 ? later : others, version));
    }
    files[`g/${artifact}/maven-metadata-local.xml`] = metadataOf(artifact);
  }
  for (const artifact of LEAVES) {
    for (const version of VERSIONS) put(artifact, version, '');
    files[`g/${artifact}/maven-metadata-local.xml`] = metadataOf(artifact);
  }
  for (const [at, artifact] of PARENTS.entries()) {
    const above = at === 0 ? '' : parentTo('parent0');
    put(artifact, '1.0', `<packaging>pom</packaging>${above}${makeBody(maker, LEAVES, 0)}`);
  }
  for (const [at, artifact] of BILLS.entries()) {
    const imports = BILLS.slice(at + 1).filter(() => random.below(2) === 0);
    put(artifact, '1.0', `<packaging>pom</packaging>${managementOf(random, imports)}`);
  }
  return files;
}

function metadataOf(artifact: string): string {
  const versions = VERSIONS.map((version) => `<version>${version}</version>`).join('');
  return `<metadata><groupId>g</groupId><artifactId>${artifact}</artifactId><versioning><versions>${versions}</versions></versioning></metadata>`;
}

function parentTo(artifact: string): string {
  return `<parent><groupId>g</groupId><artifactId>${artifact}</artifactId><version>1.0</version><relativePath/></parent>`;
}

function makeArtifact(maker: Maker, names: readonly string[], version: string): string {
  const { random, kind } = maker;
  if (kind === 'moves' && random.below(20) === 0) {
    const other = version === '1.0' ? '1.5' : '2.0';
    const moved = random.pick([
      `<artifactId>${random.pick(names)}</artifactId>`,
      ...(other === version ? [] : [`<version>${other}</version>`]),
    ]);
    return `<distributionManagement><relocation>${moved}</relocation></distributionManagement>`;
  }
  const parent = random.below(4) === 0 ? parentTo(random.pick(PARENTS)) : '';
  return `${parent}${makeBody(maker, names, 3)}`;
}

function makeBody(maker: Maker, names: readonly string[], dependencies: number): string {
  const { random } = maker;
  const properties = `<properties><v>${random.pick(VERSIONS)}</v><w>\${v}</w></properties>`;
  const imports = BILLS.filter(() => random.below(6) === 0);
  const management = random.below(3) === 0 ? managementOf(random, imports) : '';
  const list = Array.from({ length: random.below(dependencies + 1) }, () =>
    makeDependency(maker, names),
  );
  const profile = random.below(6) === 0 ? makeProfile(maker, names) : '';
  return `${properties}${management}<dependencies>${list.join('')}</dependencies>${profile}`;
}

function makeProfile(maker: Maker, names: readonly string[]): string {
  const { random } = maker;
  const activation = random.pick([
    '<activeByDefault>true</activeByDefault>',
    '<jdk>[1.8,)</jdk>',
    '<jdk>[1.8,11)</jdk>',
    '<jdk>!17</jdk>',
    '<jdk>17</jdk>',
    '<os><family>unix</family></os>',
    '<os><name>linux</name><arch>!x</arch></os>',
    '<os><family>!unix</family></os>',
    '<property><name>!skip</name></property>',
    '<property><name>skip</name></property>',
    '<property><name>java.version</name><value>!1</value></property>',
    '<file><missing>none.txt</missing></file>',
  ]);
  return `<profiles><profile><id>p</id><activation>${activation}</activation><dependencies>${makeDependency(maker, names)}</dependencies></profile><profile><id>q</id><activation><activeByDefault>true</activeByDefault></activation><properties><v>${random.pick(VERSIONS)}</v></properties></profile></profiles>`;
}

function managementOf(random: Random, imports: readonly string[]): string {
  const own = Array.from({ length: 1 + random.below(4) }, () => {
    const scope =
      random.below(4) === 0 ? `<scope>${random.pick(['runtime', 'test', 'provided'])}</scope>` : '';
    return `<dependency><groupId>g</groupId><artifactId>${random.pick(NAMES)}</artifactId><version>${random.pick(VERSIONS)}</version>${scope}${makeExclusions(random)}</dependency>`;
  });
  const bills = imports.map(
    (name) =>
      `<dependency><groupId>g</groupId><artifactId>${name}</artifactId><version>1.0</version><type>pom</type><scope>import</scope></dependency>`,
  );
  const all = random.below(2) === 0 ? [...own, ...bills] : [...bills, ...own];
  return `<dependencyManagement><dependencies>${all.join('')}</dependencies></dependencyManagement>`;
}

function makeExclusions(random: Random): string {
  if (random.below(5) > 0) return '';
  const group = random.pick(['g', '*']);
  const artifact = random.pick(['*', random.pick(NAMES), random.pick(NAMES), random.pick(NAMES)]);
  return `<exclusions><exclusion><groupId>${group}</groupId><artifactId>${artifact}</artifactId></exclusion></exclusions>`;
}

function makeDependency(maker: Maker, names: readonly string[]): string {
  const { random } = maker;
  const version = random.pick(maker.versions);
  const scope = random.pick(['', '', '', '', 'runtime', 'test', 'provided', 'compile']);
  const kind = random.pick([
    '',
    '',
    '',
    '',
    '',
    '<classifier>x</classifier>',
    '<type>test-jar</type>',
    '<type>war</type>',
  ]);
  return [
    `<dependency><groupId>g</groupId><artifactId>${random.pick(names)}</artifactId><version>${version}</version>`,
    scope === '' ? '' : `<scope>${scope}</scope>`,
    kind,
    random.below(8) === 0 ? '<optional>true</optional>' : '',
    makeExclusions(random),
    '</dependency>',
  ].join('');
}

/** Generates projects that belong to one build. Some projects are parents or dependencies of other projects. */
export function makeBuild(maker: Maker, count: number): Files {
  const { random } = maker;
  const files: Files = {};
  const names = Array.from({ length: count }, (_, at) => `m${at}`);
  for (const [at, name] of names.entries()) {
    const parent = random.pick([
      '',
      '',
      parentTo(random.pick(PARENTS)),
      '<parent><groupId>t</groupId><artifactId>all</artifactId><version>1</version></parent>',
    ]);
    const earlier = at === 0 ? undefined : names[random.below(at)];
    const module =
      earlier === undefined || random.below(4) > 0
        ? ''
        : `<dependency><groupId>t</groupId><artifactId>${earlier}</artifactId><version>1</version></dependency>`;
    const body = makeBody(maker, NAMES, 4).replace('<dependencies>', `<dependencies>${module}`);
    files[`${name}/pom.xml`] =
      `<project><modelVersion>4.0.0</modelVersion>${parent}<groupId>t</groupId><artifactId>${name}</artifactId><version>1</version><packaging>pom</packaging>${body}</project>`;
  }
  const modules = names.map((name) => `<module>${name}</module>`).join('');
  const body = makeBody(maker, NAMES, 1);
  files['pom.xml'] =
    `<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>all</artifactId><version>1</version><packaging>pom</packaging><modules>${modules}</modules>${body}</project>`;
  return files;
}
