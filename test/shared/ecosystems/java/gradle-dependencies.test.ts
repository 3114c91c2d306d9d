import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const locked = (text: string) =>
  unlockedIn({ 'build.gradle': text, 'gradle.lockfile': 'x:x:1=runtimeClasspath\n' });

describe('a Gradle script', () => {
  it.each([
    'dependencies { shadowed "g:a:1.0" }',
    'dependencies { "own"("g:a:1.0") }',
    'dependencies { add("own", "g:a:1.0") }',
    'dependencies.add("own", "g:a:1.0")',
    'project.dependencies.own "g:a:1.0"',
    'dependencies { own "g:" + "a:" + "1.0" }',
    "dependencies { own 'g\\u003aa:1.0' }",
    'dependencies { own "g:a:1.0!!" }',
    'dependencies { own group: "g", name: "a", version: "1.0" }',
    'dependencies { own("g", "a", "1.0") }',
    'dependencies { own("g:a") { version { strictly "1.0" } } }',
    'dependencies { own(enforcedPlatform("g:a:1.0")) }',
    'dependencies { if (x) { own "g:a:1.0" } }',
    'buildscript { dependencies { classpath "g:a:1.0" } }',
  ])('requires a lockfile entry for the artifact in %s', (text) => {
    expect(namesOf(inventoryOfFiles({ 'build.gradle': text }))).toEqual(['g:a@1.0']);
    expect(locked(text)).toEqual([
      expect.stringMatching(
        /^build.gradle names 1 (?:development )?dependency that gradle.lockfile/,
      ),
    ]);
  });

  it.each([
    'ext.libraries = [a: "g:a:1.0"]',
    'configurations.all { resolutionStrategy { force "g:a:1.0" } }',
    'dependencies { constraints { own("g:a:1.0") } }',
    'dependencyManagement { dependencies { dependency "g:a:1.0" } }',
    'dependencyManagement { imports { mavenBom "g:a:1.0" } }',
    'protobuf { protoc { artifact = "g:a:1.0" } }',
    'versionCatalogs { libs { library("a", "g:a:1.0") } }',
  ])('lists the artifact in %s, but does not require a lockfile entry', (text) => {
    expect(namesOf(inventoryOfFiles({ 'build.gradle': text }))).toEqual(['g:a@1.0']);
    expect(locked(text)).toEqual([]);
  });

  it.each([
    'dependencies { own "g:a:1.0", { exclude group: "h", module: "b" } }',
    'dependencies { own("g:a:1.0") { because "see h:b and CVE:1" } }',
    'dependencies { own "g:a:1.0"\n  modules { module("h:b") { replacedBy("i:c") } } }',
    'own { x = "12:30:45"; y = "host:8080:80"; z = "a:b:task" }\ndependencies { own "g:a:1.0" }',
    'substitute module("h:b:1.0") using module(x)\ndependencies { own "g:a:1.0" }',
    'dependencies { own "g:a:1.0"\n own project(":b")\n own files("h:b")\n own sourceSets.main.output }',
  ])('with the content %s has g:a:1.0 as its only dependency', (text) => {
    expect(namesOf(inventoryOfFiles({ 'build.gradle': text }))).toEqual(['g:a@1.0']);
    expect(unlockedIn({ 'build.gradle': text })).toEqual([
      'build.gradle names 1 dependency, and no lockfile pins the installed versions',
    ]);
  });

  it.each(['own "${f(x)}:a:1.0"', 'own("g:" + f(x))'])(
    'requires a lockfile entry for the dependency %s, whose name cannot be resolved',
    (text) => {
      expect(locked(`dependencies { ${text} }`)).toHaveLength(1);
    },
  );

  it.each(['own libs.guava', 'own(Deps.log4j)', 'own kotlin("test")'])(
    'does not require a lockfile entry for the alias %s',
    (text) => {
      expect(unlockedIn({ 'build.gradle': `dependencies { ${text} }` })).toHaveLength(1);
      expect(locked(`dependencies { ${text} }`)).toEqual([]);
    },
  );
});
