import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

describe('a Bazel build', () => {
  it.each([
    ['WORKSPACE', 'maven_install(artifacts = ["com.google.guava:guava:31.0-jre"])'],
    ['WORKSPACE.bazel', 'maven_jar(name = "a", artifact = "com.google.guava:guava:31.0-jre")'],
    ['deps.bzl', 'ARTIFACTS = ["com.google.guava:guava:31.0-jre"]'],
    ['MODULE.bazel', 'maven.install(artifacts = ["com.google.guava:guava:jar:31.0-jre"])'],
    ['m.MODULE.bazel', 'maven.install(artifacts = ["com.google.guava:guava:jar:31.0-jre"])'],
  ])(
    'lists Maven artifacts but is reported as not locked if the file %s contains %s',
    (path, text) => {
      expect(namesOf(inventoryOfFiles({ [path]: text }))).toEqual([
        'com.google.guava:guava@31.0-jre',
      ]);
      expect(unlockedIn({ [path]: text })).toHaveLength(1);
    },
  );

  it.each([
    ['WORKSPACE', 'http_archive(\n    name = "zlib",\n    urls = [],\n)'],
    ['a/deps.bzl', 'def deps():\n    git_repository(remote = "x", name = "y")'],
    ['MODULE.bazel', 'maven.install(artifacts = ARTIFACTS)'],
  ])(
    'is reported as not locked if dependencies can be resolved only during the build: %s contains %s',
    (path, text) => {
      expect(unlockedIn({ [path]: text })).toHaveLength(1);
    },
  );

  it.each([
    ['MODULE.bazel', 'bazel_dep(name = "rules_go", version = "0.46.0")'],
    ['rules.bzl', 'def http_archive(name):\n    pass'],
    ['rules.bzl', 'load("@x//:defs.bzl", "maven_install")\nX = "a:b"'],
    ['WORKSPACE', '# maven_install(artifacts = ["a:b:1"])'],
  ])('does not need a lockfile if it does not download packages: %s contains %s', (path, text) => {
    expect(unlockedIn({ [path]: text })).toEqual([]);
  });
});
