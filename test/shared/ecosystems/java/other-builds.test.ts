import { describe, expect, it } from '@jest/globals';
import {
  inventoryOfFiles,
  namesOf,
  otherProblems,
  unlockedIn,
} from '../../../support/inventory.ts';

describe('Clojure and Mill builds', () => {
  it.each([
    [
      'project.clj',
      '(defproject a "1" :dependencies [[ring/ring-core "1.9.0"]])',
      'ring:ring-core@1.9.0',
    ],
    [
      'project.clj',
      '(defproject a "1" :dependencies [[ring "1.9.0" :scope "test"]])',
      'ring:ring@1.9.0',
    ],
    ['build.boot', '(set-env! :dependencies \'[[ring/ring-core "1.9.0"]])', 'ring:ring-core@1.9.0'],
    ['deps.edn', '{:deps {ring/ring-core {:mvn/version "1.9.0"}}}', 'ring:ring-core@1.9.0'],
    ['bb.edn', '{:deps {ring/ring-core {:mvn/version "1.9.0"}}}', 'ring:ring-core@1.9.0'],
    ['shadow-cljs.edn', '{:dependencies [[ring/ring-core "1.9.0"]]}', 'ring:ring-core@1.9.0'],
    ['profiles.clj', '{:dev {:plugins [[ring/ring-core "1.9.0"]]}}', 'ring:ring-core@1.9.0'],
    [
      'deps.edn',
      '{:deps {ring/ring-core$aot {:exclusions [] :mvn/version "1.9.0"}}}',
      'ring:ring-core@1.9.0',
    ],
    ['build.sc', 'object a { ivyDeps = Agg(ivy"org.a:b:1.9.0") }', 'org.a:b@1.9.0'],
    ['a/package.mill', 'object a { mvnDeps = Seq(mvn"org.a:b:1.9.0;classifier=x") }', undefined],
  ])(
    'list their packages but are reported as not locked if the file %s contains %s',
    (path, text, want) => {
      const inventory = inventoryOfFiles({ [path]: text });
      expect(namesOf(inventory)).toEqual(want === undefined ? [] : [want]);
      expect(unlockedIn({ [path]: text })).toHaveLength(1);
      expect(otherProblems(inventory)).toEqual([]);
    },
  );

  it.each([
    ['project.clj', '(defproject a "1" :description "x" :source-paths ["src"])'],
    ['deps.edn', '{:deps {a/b {:local/root "../b"}}}'],
    ['build.mill', 'object a extends JavaModule'],
  ])('need no lockfile if they have no dependencies: %s contains %s', (path, text) => {
    expect(inventoryOfFiles({ [path]: text }).problems).toEqual([]);
  });

  it.each([
    ['project.clj', '(defproject a "1" :dependencies ~(read-deps))'],
    ['build.sc', 'object a { ivyDeps = Agg(Dep.parse("org.a:b:1")) }'],
    ['build.sc', 'object a { ivyDeps = Agg(ivy"org.a:b:$version", ivy"org.a::b:1") }'],
    ['deps.edn', '{:deps {com.github.a/b {:git/tag "v1" :git/sha "abc"}}}'],
  ])(
    'are reported as not locked if only the build can resolve the dependencies: %s contains %s',
    (path, text) => {
      expect(namesOf(inventoryOfFiles({ [path]: text }))).toEqual([]);
      expect(unlockedIn({ [path]: text })).toHaveLength(1);
    },
  );

  it.each(['project.clj', 'deps.edn', 'build.sc'])(
    'are reported as a problem if %s contains no build code',
    (path) => {
      expect(otherProblems(inventoryOfFiles({ [path]: 'no build' }))).toHaveLength(1);
    },
  );
});
