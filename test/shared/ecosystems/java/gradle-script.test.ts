import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const SCRIPT = `
plugins { id 'java' }
ext.logVersion = "2.14.0"
def netty = '4.1.0'
dependencies {
  implementation "org.apache.logging.log4j:log4j-core:\${logVersion}" // one
  implementation('a.b:map') { exclude group: 'x', module: 'y' }
  api group: 'g', name: 'named', version: '1.0'
  runtimeOnly "io.netty:netty-all:$netty",
      "c.d:second:2.0"
  /* implementation "commented:out:1.0" */
  testImplementation libs.junit.api
  implementation platform("p.q:bom:3.0")
  implementation project(':core')
  compileOnly files('lib/x.jar')
  implementation "r:ranged:[1.0,2.0)"
  constraints { because "x" }
}
`;

const KOTLIN = `
val v = "1.5.0"
dependencies {
    implementation("a.b:c:$v")
    implementation(libs.guava)
    testImplementation(kotlin("test"))
}
`;

describe('a Gradle script', () => {
  it('without a lockfile is reported as not locked, but the versions that it specifies are listed', () => {
    expect(namesOf(inventoryOfFiles({ 'build.gradle': SCRIPT }))).toEqual([
      'c.d:second@2.0',
      'g:named@1.0',
      'io.netty:netty-all@4.1.0',
      'org.apache.logging.log4j:log4j-core@2.14.0',
      'p.q:bom@3.0',
    ]);
    expect(unlockedIn({ 'build.gradle': SCRIPT })).toEqual([
      'build.gradle names 7 dependencies, and no lockfile pins the installed versions',
    ]);
  });

  it('is read even if it is a Kotlin script', () => {
    expect(namesOf(inventoryOfFiles({ 'app/build.gradle.kts': KOTLIN }))).toEqual(['a.b:c@1.5.0']);
    expect(unlockedIn({ 'app/build.gradle.kts': KOTLIN })).toEqual([
      'app/build.gradle.kts names 2 dependencies, and no lockfile pins the installed versions',
    ]);
  });

  it('counts as locked if a lockfile contains its artifacts, even if some aliases cannot be resolved', () => {
    const lockfile = 'a.b:c:1.5.0=runtimeClasspath\n';
    expect(unlockedIn({ 'build.gradle.kts': KOTLIN, 'gradle.lockfile': lockfile })).toEqual([]);
    const older = { 'gradle/dependency-locks/runtimeClasspath.lockfile': 'a.b:c:1.5.0\n' };
    expect(unlockedIn({ 'build.gradle.kts': KOTLIN, ...older })).toEqual([]);
    const other = 'x:y:1.0=runtimeClasspath\n';
    expect(unlockedIn({ 'build.gradle.kts': KOTLIN, 'gradle.lockfile': other })).toEqual([
      'build.gradle.kts names 1 dependency that gradle.lockfile does not contain: a.b:c',
    ]);
  });

  it("is locked by the build's dependency verification metadata", () => {
    const metadata =
      '<verification-metadata><components><component group="a.b" name="c" version="1.5.0"/></components></verification-metadata>';
    const files = { 'gradle/verification-metadata.xml': metadata, 'app/build.gradle.kts': KOTLIN };
    expect(unlockedIn(files)).toEqual([]);
  });

  it.each([
    ['buildSrc/src/main/kotlin/Deps.kt', 'object Deps { const val a = "g:a:1.0" }'],
    ['buildSrc/src/main/groovy/org/shop/Shop.groovy', 'dependencies.add("api", "g:a:1.0")'],
    ['buildSrc/src/main/java/Shop.java', 'class Shop { String a = "g:a:1.0"; char b = \'"\'; }'],
  ])('is recognized in a build source file, such as %s', (path, text) => {
    expect(namesOf(inventoryOfFiles({ [path]: text }))).toEqual(['g:a@1.0']);
    expect(unlockedIn({ [path]: text })).toHaveLength(1);
  });

  it.each(['', 'plugins { id("java") }', 'dependencies {\n  implementation project(":a")\n}'])(
    'with the content %j does not need a lockfile',
    (text) => {
      expect(unlockedIn({ 'build.gradle': text })).toEqual([]);
    },
  );

  it('does not list a package if the variable that contains its version is assigned more than once', () => {
    const text = 'def v = "1.0"\nif (x) { v = "2.0" }\ndependencies { implementation "a:b:$v" }';
    expect(inventoryOfFiles({ 'build.gradle': text }).packages).toEqual([]);
    expect(unlockedIn({ 'build.gradle': text })).toHaveLength(1);
  });

  it.each([
    'dependencies {',
    '/*',
    '"',
    "implementation 'a:",
    'a+',
    'x("a:b"){version{strictly "1"}}',
    'apply from: "x.gradle"\n',
    '"${"',
    "'''",
    'dependencies {implementation "a.b:c:$',
  ])('is read quickly if it repeats %j many times', (part) => {
    const text = part.repeat(500_000 / part.length);
    expect(cpuMs(() => inventoryOfFiles({ 'build.gradle': text }))).toBeLessThan(2000);
  });
});

it.each([
  ['lockFile = file("$projectDir/locks/app.lockfile")', 1],
  ['lockFile.set(layout.projectDirectory.file("app.lockfile"))', 1],
  ['lockFile = other', 1],
  ['lockFile = file("locks/gradle.lockfile")', 0],
  ['// lockFile = file("app.lockfile")', 0],
  ['lockAllConfigurations()', 0],
])(
  'dependencyLocking with the line %j causes %d problems about a lockfile that was not read',
  (row, count) => {
    const files = { 'build.gradle': `plugins { }\ndependencyLocking {\n  ${row}\n}\n` };
    const { problems } = inventoryOfFiles(files);
    expect(problems.map(({ code, line }) => [code, line])).toEqual(
      Array(count).fill(['not-found', 3]),
    );
  },
);
