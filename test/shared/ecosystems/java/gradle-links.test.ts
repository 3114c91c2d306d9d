import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, otherProblems, unlockedIn } from '../../../support/inventory.ts';

const DEPENDENCIES = 'dependencies { implementation "g:a:1.0" }';

const problemsOf = (files: Readonly<Record<string, string>>) =>
  otherProblems(inventoryOfFiles(files)).map(({ message }) => message.split('. Fix: ')[0]);

describe('a Gradle script', () => {
  it.each([
    "apply from: 'gradle/deps.gradle'",
    'apply(from = "gradle/deps.gradle")',
    'apply from: "$rootDir/gradle/deps.gradle"',
    'apply from: rootProject.file("gradle/deps.gradle")',
    "apply { from 'gradle/deps.gradle' }",
  ])('includes another script with %s', (text) => {
    const files = { 'build.gradle': text, 'gradle/deps.gradle': DEPENDENCIES };
    expect(problemsOf(files)).toEqual([]);
    expect(unlockedIn(files)).toEqual([
      'gradle/deps.gradle names 1 dependency, and no lockfile pins the installed versions',
    ]);
    const locked = { ...files, 'gradle.lockfile': 'g:a:1.0=runtimeClasspath\n' };
    expect(unlockedIn(locked)).toEqual([]);
  });

  it('includes a script plugin in the source tree whose ID it applies', () => {
    const files = {
      'app/build.gradle.kts': 'plugins { id("shop.java") }',
      'app/gradle.lockfile': 'g:a:1.0=runtimeClasspath\n',
      'buildSrc/src/main/groovy/shop.java.gradle': DEPENDENCIES,
    };
    expect(unlockedIn(files)).toEqual([]);
  });

  it.each([
    ["apply from: 'https://example.org/deps.gradle'", 'script https://example.org/deps.gradle'],
    ["apply from: '../deps.gradle'", 'script ../deps.gradle'],
    ["apply from: '/opt/deps.gradle'", 'script /opt/deps.gradle'],
    ["apply from: 'missing.gradle'", 'script missing.gradle'],
    ["apply from: 'notes.txt'", 'script notes.txt'],
    ['apply from: "${x}/deps.gradle"', 'script ${x}/deps.gradle'],
    ["evaluate(new File('notes.txt'))", 'script notes.txt'],
    ['apply from: scriptOf(x)', 'script with a computed name'],
    ["includeBuild '../other'", 'build ../other'],
    ["includeBuild('docs')", 'build docs'],
    ['rootProject.buildFileName = "build.txt"', 'script build.txt'],
    ["project(':a').projectDir = file('../a')", 'project ../a'],
    ["project(':a').projectDir = new File(settingsDir, '../a')", 'project ../a'],
    [
      'dependencyResolutionManagement { versionCatalogs { libs { from(files("libs.toml")) } } }',
      'catalog libs.toml',
    ],
  ])('with %s is incomplete, because the %s was not read', (text, what) => {
    const files = { 'settings.gradle': text, 'docs/notes.txt': '', 'notes.txt': '' };
    expect(problemsOf(files)).toEqual([`The ${what} is part of this build, but was not read`]);
  });

  it.each([
    "includeBuild 'build-logic'",
    'rootProject.children.each { it.buildFileName = "${it.name}.gradle" }',
    "project(':a').projectDir = file('build-logic')",
    'versionCatalogs { libs { from(files("../gradle/libs.versions.toml")) } }',
    'publishing { publications { x(MavenPublication) { from components.java } } }',
    "task x(type: Copy) { from 'src' }",
  ])('with %s is complete', (text) => {
    const files = {
      'shop/settings.gradle': text,
      'shop/build-logic/settings.gradle': 'rootProject.name = "logic"',
      'gradle/libs.versions.toml': '[versions]\n',
    };
    expect(problemsOf(files)).toEqual([]);
  });
});
