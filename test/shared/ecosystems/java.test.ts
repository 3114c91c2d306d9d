import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/java.ts';

it('a Java manifest can be locked only by the lockfiles of the same tool', () => {
  const locks = ecosystem.formats.flatMap(({ locking }) =>
    locking === undefined
      ? []
      : [[locking.manifests[0], locking.locks.flatMap(({ names }) => names)]],
  );
  const gradle = [
    'gradle.lockfile',
    'gradle/dependency-locks/*',
    'gradle/verification-metadata.xml',
  ];
  expect(locks).toEqual([
    ['pom.xml', []],
    ['gradle/*.versions.toml', gradle],
    ['*.gradle', gradle],
    ['*.sbt', ['build.sbt.lock']],
    ['ivy.xml', []],
    ['project.clj', []],
    ['deps.edn', []],
    ['shadow-cljs.edn', []],
    ['build.sc', []],
    ['MODULE.bazel', []],
  ]);
});
