import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

/** Contents from which Maven or Gradle fetches the hidden package. */
const HIDDEN = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};

const GROUP = 'org.apache.logging.log4j';

function project(artifact: string, content: string, group = 'org.shop', version = '1'): string {
  return `<project><modelVersion>4.0.0</modelVersion><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${content}</project>`;
}

function dependencies(version: string, artifact = 'log4j-core', group = GROUP): string {
  return `<dependencies><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version}</dependency></dependencies>`;
}

const VULNERABLE = '<version>2.14.0</version>';

function managed(content: string): string {
  return `<dependencyManagement>${content}</dependencyManagement>`;
}

const BILL = managed(
  '<dependencies><dependency><groupId>org.cloud</groupId><artifactId>bill</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency></dependencies>',
);

/** Creates a module that no build reaches and that claims to be the dependency or to set its version. */
function decoys(random: Random): readonly Files[] {
  const place = `${random.pick(['docs', 'examples', random.word()])}/pom.xml`;
  const dummy = project('log4j-core', '', GROUP, '2.14.0');
  const app = project('app', dependencies(VULNERABLE));
  const lists = (...modules: readonly string[]) =>
    `<modules>${modules.map((module) => `<module>${module}</module>`).join('')}</modules>`;
  const clean = managed(dependencies('<version>2.17.1</version>'));
  const parent =
    '<parent><groupId>org.cloud</groupId><artifactId>bill</artifactId><version>1</version></parent>';
  return [
    { 'pom.xml': app, [place]: dummy },
    { 'pom.xml': project('root', lists('app')), 'app/pom.xml': app, [place]: dummy },
    {
      'pom.xml': project('root', lists('app')),
      'app/pom.xml': app,
      [place]: dummy,
      'all/pom.xml': project('all', lists('..', '../app', `../${place}`)),
    },
    {
      'pom.xml': app.replace('<dependencies>', `${profile(place)}<dependencies>`),
      [place]: dummy,
    },
    // If the version comes from another file, it is enough to report an unknown version, because the package has
    // advisories.
    {
      'pom.xml': project('app', BILL + dependencies('')),
      [place]: project('bill', clean, 'org.cloud'),
    },
    {
      'pom.xml': project('app', parent + dependencies('')),
      [place]: project('bill', clean, 'org.cloud'),
    },
  ];
}

function profile(place: string): string {
  return `<profiles><profile><id>docs</id><modules><module>${place}</module></modules></profile></profiles>`;
}

/** Properties that Maven reads from the environment, and properties with several definitions. */
function expressions(random: Random): readonly Files[] {
  const name = random.word();
  const reference = `<version>\${${name}}</version>`;
  const clean = `<properties><${name}>2.17.1</${name}></properties>`;
  return [
    { 'pom.xml': project('app', dependencies('<version>${env.VERSION}</version>')) },
    { 'pom.xml': project('app', dependencies(VULNERABLE, `\${env.${name}}`)) },
    { 'pom.xml': project('app', dependencies(VULNERABLE, 'log4j-core', `\${${name}}`)) },
    {
      'pom.xml': project('app', dependencies(reference)),
      '.mvn/jvm.config': `-D${name}=2.14.0\n`,
    },
    {
      'pom.xml': project('app', clean + dependencies(reference)),
      '.mvn/maven.config': `-D${name}=2.14.0\n`,
    },
    {
      'pom.xml': project(
        'app',
        `<properties><project.version>2.17.1</project.version></properties>${dependencies('<version>${project.version}</version>')}`,
        'org.shop',
        '2.14.0',
      ),
    },
    {
      'pom.xml': project(
        'app',
        managed(dependencies('<version>2.17.1</version>')) + dependencies(reference),
      ),
    },
    {
      'pom.xml': project(
        'app',
        `${clean}<profiles><profile><activation><os><family>unix</family></os></activation><properties><${name}>2.14.0</${name}></properties></profile></profiles>${dependencies(reference)}`,
      ),
    },
    {
      'pom.xml': project(
        'app',
        '<parent><groupId>org.shop</groupId><artifactId>base</artifactId><version>1</version><relativePath>build/parent.xml</relativePath></parent>',
      ),
      'build/parent.xml': project('base', dependencies(VULNERABLE)),
    },
    {
      'pom.xml': project('root', `<modules><module>app/${name}.xml</module></modules>`),
      [`app/${name}.xml`]: project('app', dependencies(VULNERABLE)),
    },
    {
      'pom.xml': project('root', profile(`app/${name}.xml`)),
      [`app/${name}.xml`]: project('app', dependencies(VULNERABLE)),
    },
    {
      'pom.xml': project(
        'root',
        `<subprojects><subproject>app/${name}.xml</subproject></subprojects>`,
      ),
      [`app/${name}.xml`]: project('app', dependencies(VULNERABLE)),
    },
    {
      'pom.xml': project('app', clean + dependencies(reference)),
      '.mvn/maven-user.properties': `${name}=2.14.0\n`,
    },
  ];
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a project that is not built with its pom.xml hides the dependencies in that file',
    rows: ['1.10'],
    variant(random) {
      const files = random.pick(decoys(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an undefined property in pom.xml hides a dependency',
    rows: ['1.10'],
    variant(random) {
      const files = random.pick(expressions(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a plugin or extension that a Maven build runs is skipped',
    rows: [],
    variant(random) {
      const files = random.pick(mavenTools(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'sbt or Ivy requests a package in a file that the scan skips',
    rows: [],
    variant(random) {
      const files = random.pick(sbtAndIvy(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a Gradle script requests a package with syntax that the scan skips',
    rows: [],
    variant(random) {
      const files = random.pick(gradleScripts(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an invalid Gradle or sbt lockfile hides the packages of a build',
    rows: ['1.11'],
    variant(random) {
      const files = random.pick(lockfiles(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
];

/** Invalid lockfiles, and lockfiles with a line that the parser skips. One lockfile precedes a catalog. */
function lockfiles(random: Random): readonly Files[] {
  const garbage = random.pick([
    'this is no lock file\n',
    '<<<<<<< HEAD\n=======\n>>>>>>> main\n',
    `${random.word()}:${random.word()}\n`,
    `${GROUP}:log4j-core:2.14.0:jar=runtimeClasspath\n`,
    `# ${random.word()}\n`,
  ]);
  const name = random.pick([
    'gradle.lockfile',
    'buildscript-gradle.lockfile',
    'gradle/dependency-locks/runtimeClasspath.lockfile',
  ]);
  const catalog = `[libraries]\nlog4j = "${GROUP}:log4j-core:2.14.0"\n`;
  const components = `<component group="${GROUP}" name="log4j-core" version="2.14.0"/>`;
  const metadata = `<verification-metadata><components>${components}</components></verification-metadata>`;
  return [
    { [name]: garbage },
    { [name]: `${random.word()}\nempty=annotationProcessor\n` },
    { 'gradle.lockfile': garbage, 'gradle/libs.versions.toml': catalog },
    { 'gradle.lockfile': garbage, 'gradle/verification-metadata.xml': metadata },
    { 'gradle/verification-metadata.xml': `<${random.word()}/>` },
    { 'build.sbt.lock': random.pick(['{}', '{"dependencies":["x"]}', '{"dependencies":[{}]}']) },
  ];
}

/** Elements that name an artifact for the Maven build itself. */
function mavenTools(random: Random): readonly Files[] {
  const named = `<groupId>${GROUP}</groupId><artifactId>log4j-core</artifactId>${VULNERABLE}`;
  const plugins = (content: string) => `<plugins><plugin>${content}</plugin></plugins>`;
  const compiler = '<artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version>';
  const path = `<configuration><annotationProcessorPaths><path>${named}</path></annotationProcessorPaths></configuration>`;
  const tool = random.pick([
    plugins(named),
    plugins(compiler + dependencies(VULNERABLE)),
    plugins(compiler + path),
    `<extensions><extension>${named}</extension></extensions>`,
    `<pluginManagement>${plugins(named)}</pluginManagement>`,
  ]);
  const build = `<build>${tool}</build>`;
  const machine = `<activation><os><family>${random.word()}</family></os></activation>`;
  const many = Array.from({ length: 9 }, (_, at) =>
    profileOf(`p${at}`, machine, at === 8 ? build : '<properties><x>1</x></properties>'),
  );
  return [
    { 'pom.xml': project('app', build) },
    { 'pom.xml': project('app', `<reporting>${plugins(named)}</reporting>`) },
    { 'pom.xml': project('app', `<profiles>${profileOf('p', machine, build)}</profiles>`) },
    { 'pom.xml': project('app', `<profiles>${many.join('')}</profiles>`) },
    {
      'pom.xml': project('app', ''),
      '.mvn/extensions.xml': `<extensions><extension>${named}</extension></extensions>`,
    },
    {
      'pom.xml': project('app', `<profiles>${profileOf('p', '', build)}</profiles>`),
      '.mvn/maven.config': random.pick(['-Pp\n', '-BPp\n', '--activate=p\n', '-P\np\n']),
    },
    {
      'pom.xml': project('app', `<profiles>${profileOf('p', '', build)}</profiles>`),
      '.mvn/maven.config': '-s .mvn/own.xml\n',
      '.mvn/own.xml':
        '<settings><activeProfiles><activeProfile>p</activeProfile></activeProfiles></settings>',
    },
  ];
}

function profileOf(id: string, activation: string, content: string): string {
  return `<profile><id>${id}</id>${activation}${content}</profile>`;
}

/** Ways to request an artifact in scripts that a build reads. */
function gradleScripts(random: Random): readonly Files[] {
  const name = random.word();
  const stated = `${GROUP}:log4j-core:2.14.0`;
  const asked = `dependencies {\n  ${name} "${stated}"\n}\n`;
  const plain = 'apply plugin: "java"\nrepositories { mavenCentral() }\n';
  const script = random.pick([
    asked,
    `dependencies { add("${name}", "${stated}") }`,
    `dependencies.add("${name}", "${stated}")`,
    `dependencies { "${name}"("${GROUP}", "log4j-core", "2.14.0") }`,
    `dependencies { ${name} group: "${GROUP}", name: "log4j-core", version: "2.14.0" }`,
    `dependencies { ${name} "${GROUP}:" + "log4j-core:2.14.0" }`,
    `dependencies { ${name} '${GROUP}\\u003alog4j-core:2.14.0' }`,
    `dependencies { ${name}("${GROUP}:log4j-core") { version { strictly "2.14.0" } } }`,
    `buildscript { dependencies { classpath "${stated}" } }`,
    `def ${name} = /"""/\n${asked}`,
    `/* /* */ ${asked} /* */`,
    `ext.${name} = ["${stated}"]\n${name}.each { configurations.api.dependencies.add(create(it)) }`,
  ]);
  return [
    { 'build.gradle': plain + script },
    { 'settings.gradle': script },
    { 'build.gradle': `apply from: '${name}.gradle'\n`, [`${name}.gradle`]: script },
    { 'build.gradle': `apply from: '${name}.txt'\n`, [`${name}.txt`]: script },
    { 'build.gradle': `apply from: 'https://example.org/${name}.gradle'\n` },
    { 'build.gradle': plain, [`buildSrc/src/main/groovy/${name}.gradle`]: script },
    { 'settings.gradle': `rootProject.buildFileName = '${name}.txt'\n`, [`${name}.txt`]: script },
    { 'settings.gradle': `includeBuild '../${name}'\n`, 'build.gradle': plain },
    {
      'build.gradle': plain,
      [`buildSrc/src/main/groovy/${name}/P.groovy`]: `class P { def a = "${stated}" }`,
    },
  ];
}

/** Files of sbt and Ivy builds, and ways to write a dependency in them. */
function sbtAndIvy(random: Random): readonly Files[] {
  const name = random.word();
  const stated = random.pick([
    `"${GROUP}" % "log4j-core" % "2.14.0"`,
    `"${GROUP}".%("log4j-core").%("2.14.0")`,
    `"${GROUP}" % s"log4j-core" /* % */ % "2.14.0"`,
  ]);
  const row = `<dependency org="${GROUP}" name="log4j-core" rev="2.14.0"/>`;
  const module = `<ivy-module version="2.0"><info organization="o" module="m"/><dependencies>${row}</dependencies></ivy-module>`;
  return [
    {
      'build.sbt': 'libraryDependencies ++= Dependencies.all\n',
      'project/Dependencies.scala': `object Dependencies { val all = Seq(${stated}) }\n`,
    },
    { 'build.sbt': 'libraryDependencies ++= Dependencies.all\n' },
    { [`${name}.sbt`]: `libraryDependencies += ${stated}\n` },
    { 'project/plugins.sbt': `libraryDependencies += ${stated}\n` },
    { 'ivy.xml': module },
    {
      'ivy.xml': `<!DOCTYPE i [<!ENTITY d '${row}'>]>${module.replace(row, '&d;')}`,
    },
    { [`ivy-${name}.xml`]: module },
  ];
}
